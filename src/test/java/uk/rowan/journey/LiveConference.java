package uk.rowan.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.boot.test.context.TestComponent;

/**
 * A conference that starts within the hour, chaired by the demo's chair, whose minutes
 * its minute taker takes; each time about another family.
 */
@TestComponent
record LiveConference(Accounts accounts, People people, CaseFiles cases, Meetings meetings, Invitees invitees) {

	/**
	 * Where its live screen is.
	 */
	String about(String... names) {
		Set<CaseId> children = Arrays.stream(names).map(this::caseOf).collect(Collectors.toSet());
		MeetingId id = MeetingId.next();
		this.meetings.ask(ActingUser.SYSTEM, id, Meeting.Kind.CONFERENCE, children);
		Instant starts = Instant.now().plusSeconds(600);
		while (!this.meetings.book(ActingUser.SYSTEM, id, null, booking(starts)).isEmpty()) {
			// The chair is booked already.
			starts = starts.plusSeconds(30);
		}
		this.invitees.invite(ActingUser.SYSTEM, id,
				List.of(NewInvitee.named(InviteeRole.SCHOOL_NURSE, "Nia Nurse", "")));
		return "/conferences/" + id + "/live";
	}

	private CaseId caseOf(String name) {
		return this.cases.open(ActingUser.SYSTEM,
				new NewCase(CaseId.next(),
						this.people.register(ActingUser.SYSTEM,
								NewPerson.child(name, "Larch", LocalDate.of(2019, 5, 4))),
						LocalDate.of(2026, 3, 2), ReferralSource.SCHOOL, "neglect"));
	}

	private Booking booking(Instant starts) {
		return new Booking(Ids.next(), starts, starts.plusSeconds(20), Booking.HeldAs.IN_PERSON, "", "",
				named(Role.CHAIR, "Desmond Achterberg"), named(Role.MINUTE_TAKER, "Tomos Bellweather"), "");
	}

	private AccountId named(Role role, String name) {
		return this.accounts.holding(role)
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
