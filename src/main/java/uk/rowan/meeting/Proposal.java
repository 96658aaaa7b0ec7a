package uk.rowan.meeting;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.people.RelationshipKind;
import uk.rowan.shared.AccountId;

/**
 * Somebody who could be invited (domain, 2.4): of the family the children themselves, who
 * holds parental responsibility or cares for them, and wider family; of the council who
 * has the case, and their manager.
 *
 * @param role as what
 * @param person somebody of the family, {@code null} for a colleague
 * @param account a colleague, {@code null} for family
 * @param name what they are called
 * @param ticked whether the form proposes them ticked: a child who is old enough to be
 * asked, parents, carers and colleagues; wider family only where somebody chooses so
 */
record Proposal(InviteeRole role, @Nullable PersonSummary person, @Nullable AccountId account, String name,
		boolean ticked) {

	/** From this age a child is asked whether they want to come; a proposal (P). */
	static final int OLD_ENOUGH = 10;

	private static final Set<RelationshipKind> PARENTS = Set.of(RelationshipKind.MOTHER, RelationshipKind.FATHER,
			RelationshipKind.PARENT, RelationshipKind.ADOPTIVE_PARENT);

	private static final Set<RelationshipKind> CARERS = Set.of(RelationshipKind.STEP_PARENT, RelationshipKind.CARER,
			RelationshipKind.SPECIAL_GUARDIAN);

	/**
	 * A child whom the meeting is about; empty for the unborn.
	 */
	static Optional<Proposal> child(PersonSummary child, LocalDate today) {
		LocalDate born = child.born();
		boolean old = born != null && Period.between(born, today).getYears() >= OLD_ENOUGH;
		return (child.kind() == PersonKind.UNBORN) ? Optional.empty()
				: Optional.of(new Proposal(InviteeRole.CHILD, child, null, child.name(), old));
	}

	/**
	 * Somebody who is something to a child.
	 * @param relation what they are to the child, or FAMILY
	 * @param inverse whether it is the child who is that to them
	 * @param responsibility whether they hold parental responsibility
	 */
	static Proposal relative(PersonSummary person, String relation, boolean inverse, boolean responsibility) {
		InviteeRole role = inverse ? InviteeRole.WIDER_FAMILY : role(relation, responsibility);
		return new Proposal(role, person, null, person.name(), role != InviteeRole.WIDER_FAMILY);
	}

	private static InviteeRole role(String relation, boolean responsibility) {
		if ("FAMILY".equals(relation)) {
			return InviteeRole.WIDER_FAMILY;
		}
		RelationshipKind kind = RelationshipKind.valueOf(relation);
		if (PARENTS.contains(kind)) {
			return InviteeRole.PARENT;
		}
		if (kind == RelationshipKind.FOSTER_CARER) {
			return InviteeRole.FOSTER_CARER;
		}
		return (responsibility || CARERS.contains(kind)) ? InviteeRole.CARER : InviteeRole.WIDER_FAMILY;
	}

	/**
	 * What a form sends for them.
	 */
	UUID key() {
		if (this.person != null) {
			return this.person.id().value();
		}
		if (this.account != null) {
			return this.account.value();
		}
		throw new IllegalStateException("a proposal of nobody");
	}

	boolean family() {
		return this.person != null;
	}

	NewInvitee invitee() {
		if (this.person != null) {
			return NewInvitee.family(this.role, this.person.id());
		}
		return NewInvitee.colleague(this.role, java.util.Objects.requireNonNull(this.account));
	}

	/**
	 * The role only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.role.name();
	}

}
