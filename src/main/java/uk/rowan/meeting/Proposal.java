package uk.rowan.meeting;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.agency.AgencySummary;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.people.RelationshipKind;
import uk.rowan.shared.AccountId;

/**
 * Somebody who could be invited (domain, 2.4): of the family the children themselves, who
 * holds parental responsibility or cares for them, who lives with them, and wider family;
 * of the council who works with them; and the agencies that know them.
 *
 * @param invitee what is recorded when they are invited
 * @param key what a form sends for them
 * @param name what they are called
 * @param why how it is known that they belong to the meeting
 * @param ticked whether the form proposes them ticked: a child who is old enough to be
 * asked, parents, carers, the household, colleagues, and agencies of which it is recorded
 * that they know the child; others only where somebody chooses so
 */
record Proposal(NewInvitee invitee, String key, String name, Why why, boolean ticked) {

	/** From this age a child is asked whether they want to come; a proposal (P). */
	static final int OLD_ENOUGH = 10;

	private static final Set<RelationshipKind> PARENTS = Set.of(RelationshipKind.MOTHER, RelationshipKind.FATHER,
			RelationshipKind.PARENT, RelationshipKind.ADOPTIVE_PARENT);

	private static final Set<RelationshipKind> CARERS = Set.of(RelationshipKind.STEP_PARENT, RelationshipKind.CARER,
			RelationshipKind.SPECIAL_GUARDIAN);

	/** How it is known that somebody belongs to the meeting. */
	enum Why {

		/** What they are to the child says so. */
		KIN,
		/** They live with a child. */
		HOUSEHOLD,
		/** They have the case, or manage whoever has it. */
		ALLOCATED,
		/** They worked on the section 47 enquiry. */
		ENQUIRY,
		/** Their service took part in the strategy discussion. */
		DISCUSSION,
		/** They were invited to an earlier meeting about the child. */
		EARLIER,
		/** They are needed, and the directory has only one such agency. */
		ONLY,
		/** They are excluded from a meeting about the child. */
		EXCLUDED,
		/** Somebody has asked that they be excluded, and nobody has decided. */
		UNDECIDED

	}

	/**
	 * A child whom the meeting is about; empty for the unborn.
	 */
	static Optional<Proposal> child(PersonSummary child, LocalDate today) {
		LocalDate born = child.born();
		boolean old = born != null && Period.between(born, today).getYears() >= OLD_ENOUGH;
		return (child.kind() == PersonKind.UNBORN) ? Optional.empty()
				: Optional.of(of(InviteeRole.CHILD, child, Why.KIN, old));
	}

	/**
	 * Somebody who is something to a child, or lives with one.
	 * @param relation what they are to the child, FAMILY, or HOUSEHOLD for kin of the kin
	 * @param inverse whether it is the child who is that to them
	 * @param responsibility whether they hold parental responsibility
	 * @param home whether they live where a child lives
	 */
	static Proposal relative(PersonSummary person, String relation, boolean inverse, boolean responsibility,
			boolean home) {
		InviteeRole role = inverse ? InviteeRole.WIDER_FAMILY : role(relation, responsibility);
		boolean wider = role == InviteeRole.WIDER_FAMILY;
		return of(role, person, (wider && home) ? Why.HOUSEHOLD : Why.KIN, !wider || home);
	}

	private static Proposal of(InviteeRole role, PersonSummary person, Why why, boolean ticked) {
		return new Proposal(NewInvitee.family(role, person.id()), person.id().toString(), person.name(), why, ticked);
	}

	private static InviteeRole role(String relation, boolean responsibility) {
		if ("FAMILY".equals(relation) || "HOUSEHOLD".equals(relation)) {
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

	static Proposal colleague(InviteeRole role, AccountId account, String name, Why why) {
		return new Proposal(NewInvitee.colleague(role, account), account.toString(), name, why, true);
	}

	/**
	 * Somebody of an agency, or known by name only, who was invited earlier.
	 * @param agency the agency of the directory, {@code null} when it is not there
	 */
	static Proposal again(NewInvitee earlier, @Nullable AgencySummary agency) {
		String from = (agency != null) ? agency.name() : earlier.organisation();
		String name = (earlier.name().isEmpty() || from.isEmpty()) ? earlier.name() + from
				: earlier.name() + ", " + from;
		return new Proposal(earlier.anew(), earlier.id().toString(), name, Why.EARLIER, earlier.role().professional());
	}

	/**
	 * The only agency of the directory that somebody in such a role can come from.
	 * @param discussed whether it took part in the strategy discussion
	 */
	static Proposal only(InviteeRole role, AgencySummary agency, boolean discussed) {
		return new Proposal(NewInvitee.agency(role, agency.id(), ""), role + "." + agency.id(), agency.name(),
				discussed ? Why.DISCUSSION : Why.ONLY, discussed);
	}

	InviteeRole role() {
		return this.invitee.role();
	}

	boolean family() {
		return this.invitee.person() != null;
	}

	boolean colleague() {
		return this.invitee.account() != null;
	}

	boolean agency() {
		return !family() && !colleague();
	}

	/**
	 * The same, not ticked, for a reason that outweighs the other where there is one.
	 */
	Proposal unticked(@Nullable Why instead) {
		return new Proposal(this.invitee, this.key, this.name, (instead != null) ? instead : this.why, false);
	}

	/**
	 * Whether such a one is invited already.
	 */
	boolean isAmong(Invitee invited) {
		if (agency()) {
			return this.invitee.isLike(invited);
		}
		return family() ? Objects.equals(this.invitee.person(), invited.person())
				: Objects.equals(this.invitee.account(), invited.account());
	}

	/**
	 * The role only: names never reach a log.
	 */
	@Override
	public String toString() {
		return role().name();
	}

}
