package uk.rowan.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.rowan.TestDatabase;
import uk.rowan.account.Accounts;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
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
import uk.rowan.people.NewAddress;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.People;
import uk.rowan.people.RelationshipKind;
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
		Invitees invitees, Agencies agencies) {

	private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

	/**
	 * Where the enquiry is after which a conference is asked for; the mother and a school
	 * are known to be told.
	 * @param school what the school is called
	 */
	String required(String school) {
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Hornbeam");
		List<PersonId> children = List.of(child("Ada", family), child("Ben", family));
		PersonId mother = this.people.register(ActingUser.SYSTEM,
				NewPerson.adult("Mia", "Hornbeam", LocalDate.of(1990, 2, 3)));
		children.forEach((child) -> this.people.relate(ActingUser.SYSTEM,
				NewRelationship.of(mother, RelationshipKind.MOTHER, child).withParentalResponsibility()));
		this.people.addAddress(ActingUser.SYSTEM, mother,
				NewAddress.of("7 Long Row", "Rowanford", "RW1 1AA", LocalDate.of(2024, 1, 2)));
		this.agencies.register(ActingUser.SYSTEM,
				NewAgency.of(school, AgencyCategory.EDUCATION, "school@rowanshire.example", "01632 960001"));
		return "/enquiries/" + required(children.stream().map(this::caseOf).toList());
	}

	/**
	 * Invites others than the family and its school.
	 */
	void others(String path) {
		List<NewInvitee> invited = new ArrayList<>();
		Map.of(InviteeRole.SOCIAL_WORKER, "Sasha Worker", InviteeRole.POLICE, "Pat Constable")
			.forEach((role, name) -> invited.add(NewInvitee.named(role, name, "")));
		this.invitees.invite(ActingUser.SYSTEM, meeting(path), invited);
	}

	/**
	 * The time comes for which it was booked; the journey began it early.
	 */
	void itsTimeComes(String path) {
		TestDatabase.DATABASE.owner()
			.sql("""
					update meeting_booking set starts_at = starts_at - interval '1 hour', ends_at = ends_at - interval '1 hour'
					where meeting_id = :id""")
			.param("id", meeting(path).value())
			.update();
	}

	private static MeetingId meeting(String path) {
		return MeetingId.parse(path.substring("/conferences/".length())).orElseThrow();
	}

	/**
	 * Where one is that is booked already.
	 */
	String booked() {
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Hornbeam");
		List<CaseId> children = List.of(caseOf(child("Ada", family)), caseOf(child("Ben", family)));
		MeetingId id = MeetingId.next();
		this.conferences.ask(ActingUser.SYSTEM, id, new NewConference(required(children), Set.copyOf(children), ""));
		book(id);
		List<NewInvitee> invited = new ArrayList<>();
		Map.of(InviteeRole.SOCIAL_WORKER, "Sasha Worker", InviteeRole.SCHOOL, "Kim Head", InviteeRole.POLICE,
				"Pat Constable")
			.forEach((role, name) -> invited.add(NewInvitee.named(role, name, "")));
		this.invitees.invite(ActingUser.SYSTEM, id, invited);
		return "/conferences/" + id;
	}

	/**
	 * Books one that was asked for, within the hour.
	 */
	void book(String path) {
		book(meeting(path));
	}

	private void book(MeetingId id) {
		Instant starts = Instant.now().plusSeconds(900);
		while (!booked(id, starts)) {
			// The chair is booked already.
			starts = starts.plusSeconds(30);
		}
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

	private PersonId child(String name, FamilyId family) {
		PersonId child = this.people.register(ActingUser.SYSTEM,
				NewPerson.child(name, "Hornbeam", LocalDate.of(2019, 5, 4)));
		this.people.join(ActingUser.SYSTEM, family, child);
		return child;
	}

	private CaseId caseOf(PersonId child) {
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
