package uk.rowan.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.rowan.account.Accounts;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.conference.Conferences;
import uk.rowan.conference.NewConference;
import uk.rowan.enquiry.Conclusion;
import uk.rowan.enquiry.Enquiries;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.enquiry.NewDiscussion;
import uk.rowan.enquiry.Participant;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.boot.test.context.TestComponent;

/**
 * A conference that was asked for after an enquiry and starts within the hour, about two
 * children of a family of its own.
 */
@TestComponent
record ConferenceToTake(Accounts accounts, People people, CaseFiles cases, Enquiries enquiries, Conferences conferences,
		Invitees invitees) {

	private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

	/**
	 * Where it is.
	 */
	String booked() {
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Hornbeam");
		List<CaseId> children = List.of(caseOf("Ada", family), caseOf("Ben", family));
		MeetingId id = MeetingId.next();
		this.conferences.ask(ActingUser.SYSTEM, id, new NewConference(required(children), Set.copyOf(children), ""));
		Instant starts = Instant.now().plusSeconds(900);
		while (!booked(id, starts)) {
			// The chair is booked already.
			starts = starts.plusSeconds(30);
		}
		List<NewInvitee> invited = new ArrayList<>();
		Map.of(InviteeRole.SOCIAL_WORKER, "Sasha Worker", InviteeRole.SCHOOL, "Kim Head", InviteeRole.POLICE,
				"Pat Constable")
			.forEach((role, name) -> invited.add(NewInvitee.named(role, name, "")));
		this.invitees.invite(ActingUser.SYSTEM, id, invited);
		return "/conferences/" + id;
	}

	private boolean booked(MeetingId id, Instant starts) {
		try {
			this.conferences.book(ActingUser.SYSTEM, id,
					new Booking(Ids.next(), starts, starts.plusSeconds(20), Booking.HeldAs.IN_PERSON, "", "",
							named(Role.CHAIR, "Desmond Achterberg"), named(Role.MINUTE_TAKER, "Tomos Bellweather"),
							"agreed"));
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private EnquiryId required(List<CaseId> children) {
		EnquiryId id = EnquiryId.next();
		LocalDate begun = LocalDate.now(ZoneId.of("Europe/London"));
		this.enquiries.begin(ActingUser.SYSTEM, id, Set.copyOf(children), new NewDiscussion(Ids.next(), begun,
				Set.of(Participant.SOCIAL_CARE, Participant.POLICE, Participant.HEALTH), "", "Decided", true));
		Conclusion.Finding found = new Conclusion.Finding(EnquiryOutcome.CONFERENCE_REQUIRED, "What was seen");
		this.enquiries.conclude(ActingUser.SYSTEM, id,
				new Conclusion(Ids.next(), begun, Map.of(children.getFirst(), found, children.getLast(), found)));
		return id;
	}

	private CaseId caseOf(String name, FamilyId family) {
		PersonId child = this.people.register(ActingUser.SYSTEM,
				NewPerson.child(name, "Hornbeam", LocalDate.of(2019, 5, 4)));
		this.people.join(ActingUser.SYSTEM, family, child);
		return this.cases.open(ActingUser.SYSTEM,
				new NewCase(CaseId.next(), child, OPENED, ReferralSource.SCHOOL, "neglect"));
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
