package uk.rowan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import uk.rowan.Visit;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.People;
import uk.rowan.people.RelationshipKind;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/**
 * Children about whom a meeting is held, their family, colleagues, and agencies.
 */
@TestComponent
@Import(Visit.class)
public record MeetingUnit(Accounts accounts, People people, CaseFiles cases, Meetings meetings, Agencies agencies,
		Visit visit) {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	public static LocalDate today() {
		return LocalDate.now(LONDON);
	}

	public ActingUser colleague(Role... roles) {
		return colleague(null, roles);
	}

	public ActingUser colleague(@org.jspecify.annotations.Nullable TeamId team, Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "mtg-" + unique, "Robin " + unique,
				unique + "@rowanshire.example", team, Set.of(roles), null));
	}

	public PersonId child(String name, int years) {
		return this.people.register(ActingUser.SYSTEM, NewPerson.child(name, "Maple", today().minusYears(years)));
	}

	public PersonId relative(String name, RelationshipKind kind, PersonId of) {
		PersonId person = this.people.register(ActingUser.SYSTEM,
				NewPerson.adult(name, "Maple", LocalDate.of(1990, 2, 3)));
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(person, kind, of));
		return person;
	}

	public CaseId caseOf(PersonId child) {
		return this.cases.open(ActingUser.SYSTEM, new NewCase(CaseId.next(), child, LocalDate.of(2026, 3, 2),
				ReferralSource.SCHOOL, "worried about neglect"));
	}

	public MeetingId meeting(CaseId... about) {
		MeetingId id = MeetingId.next();
		this.meetings.ask(ActingUser.SYSTEM, id, Meeting.Kind.CONFERENCE, Set.of(about));
		return id;
	}

	/**
	 * Books it for two hours in the hall, explained.
	 */
	public Booking book(MeetingId id, LocalDate day, int hour) {
		Instant from = day.atTime(hour, 0).atZone(LONDON).toInstant();
		Booking booking = new Booking(Ids.next(), from, from.plusSeconds(7200), Booking.HeldAs.HYBRID, "The hall",
				"https://video.example/one", colleague(Role.CHAIR).id(), null, "agreed");
		if (!this.meetings.book(ActingUser.SYSTEM, id, null, booking).isEmpty()) {
			throw new IllegalStateException("not booked");
		}
		return booking;
	}

	public AgencyId agency(String name) {
		return this.agencies.register(ActingUser.SYSTEM, NewAgency.of(name + " " + Ids.next(), AgencyCategory.EDUCATION,
				"office@rowanshire.example", "01632 960001"));
	}

}
