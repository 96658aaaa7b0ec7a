package uk.rowan.conference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.InviteeRole;

/**
 * Which professionals can be expected to know a child before anybody has said so: not a
 * school before there is one, no midwife once the child goes to school; for an unborn
 * child a midwife is wanted (domain, 2.2 and 2.5). Who is there and knows the child is
 * counted when the conference is held.
 *
 * @param years the child's age, {@code null} for an unborn child
 */
record ForecastRule(@Nullable Integer years) {

	private static final Set<InviteeRole> OF_SCHOOL_AGE = EnumSet.of(InviteeRole.SCHOOL, InviteeRole.SCHOOL_NURSE,
			InviteeRole.EDUCATION_WELFARE, InviteeRole.YOUTH_JUSTICE);

	private static final int TO_SCHOOL = 4;

	private static final int FROM_HEALTH_VISITOR = 6;

	/**
	 * The rule for a child.
	 * @param born {@code null} for an unborn child
	 */
	static ForecastRule of(@Nullable LocalDate born, LocalDate today) {
		return new ForecastRule((born != null) ? born.until(today).getYears() : null);
	}

	/**
	 * Whether somebody in this role can be expected to know the child.
	 */
	boolean knows(InviteeRole role) {
		Integer age = this.years;
		if (OF_SCHOOL_AGE.contains(role)) {
			return age == null ? false : age >= TO_SCHOOL;
		}
		return switch (role) {
			case EARLY_YEARS -> age != null && age < FROM_HEALTH_VISITOR;
			case MIDWIFE -> age == null || age < 1;
			case HEALTH_VISITOR -> age == null || age < FROM_HEALTH_VISITOR;
			case CAMHS, PAEDIATRICIAN -> age != null;
			default -> true;
		};
	}

	/**
	 * Whether a midwife is wanted.
	 */
	boolean wantsMidwife() {
		return this.years == null;
	}

}
