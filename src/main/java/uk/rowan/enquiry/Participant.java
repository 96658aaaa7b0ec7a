package uk.rowan.enquiry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who can take part in a strategy discussion.
 */
public enum Participant {

	/** The council's social care. */
	SOCIAL_CARE,
	/** The police. */
	POLICE,
	/** A health service. */
	HEALTH,
	/** The child's school, nursery or education service. */
	EDUCATION,
	/** Whoever told the council. */
	REFERRER,
	/** Anybody else. */
	OTHER;

	/** Usually the least (domain, 2.1; not verified, so nothing is forbidden). */
	private static final Set<Participant> LEAST = Set.of(SOCIAL_CARE, POLICE, HEALTH);

	/**
	 * Those of the usual least who are not among the present, in their order.
	 */
	public static Set<Participant> missing(Collection<Participant> present) {
		Set<Participant> missing = EnumSet.copyOf(LEAST);
		missing.removeAll(present);
		return missing;
	}

	static Optional<Participant> of(String code) {
		return EnumSet.allOf(Participant.class).stream().filter((one) -> one.name().equals(code)).findFirst();
	}

}
