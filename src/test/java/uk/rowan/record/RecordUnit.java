package uk.rowan.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import uk.rowan.SignedIn;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.People;
import uk.rowan.people.RelationshipKind;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Conferences that were held, colleagues, and the pages that they open.
 */
@TestComponent
@Import({ Visit.class, TestNotes.class })
record RecordUnit(Accounts accounts, People people, CaseFiles cases, Meetings meetings, Records records,
		Invitees invitees, Agencies agencies, TestNotes notes, Visit visit) {

	/**
	 * A conference that was held, and those who had a seat in it.
	 */
	record Held(MeetingId id, List<CaseId> cases, ActingUser chair, ActingUser minutes, ActingUser coordinator) {

		String address(String path) {
			return "/conferences/" + this.id + path;
		}

	}

	ActingUser colleague(Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "rec-" + unique, "Robin " + unique,
				unique + "@rowanshire.example", null, Set.of(roles), null));
	}

	List<CaseId> family(String... names) {
		List<CaseId> opened = new ArrayList<>();
		Arrays.stream(names).forEach((name) -> {
			PersonId child = this.people.register(ActingUser.SYSTEM,
					NewPerson.child(name, "Alder", LocalDate.of(2019, 5, 4).plusYears(opened.size())));
			opened.add(this.cases.open(ActingUser.SYSTEM, new NewCase(CaseId.next(), child, LocalDate.of(2026, 3, 2),
					ReferralSource.SCHOOL, "worried about neglect")));
		});
		return opened;
	}

	/**
	 * A conference about new children, held so many days ago.
	 */
	Held held(int daysAgo, String... names) {
		return held(daysAgo, family(names));
	}

	Held held(int daysAgo, List<CaseId> cases) {
		MeetingId id = MeetingId.next();
		ActingUser chair = colleague(Role.CHAIR);
		ActingUser minutes = colleague(Role.MINUTE_TAKER);
		this.meetings.ask(ActingUser.SYSTEM, id, Meeting.Kind.CONFERENCE, new LinkedHashSet<>(cases));
		Instant from = Instant.now().plus(9, ChronoUnit.DAYS);
		this.meetings.book(ActingUser.SYSTEM, id, null, new Booking(Ids.next(), from, from.plusSeconds(7200),
				Booking.HeldAs.IN_PERSON, "", "", chair.id(), minutes.id(), "agreed"));
		bring(id, daysAgo);
		return new Held(id, cases, chair, minutes, colleague(Role.COORDINATOR));
	}

	/** Nobody can book for a day that is past. */
	private static void bring(MeetingId id, int daysAgo) {
		TestDatabase.DATABASE.owner().sql("""
				update meeting_booking set starts_at = rowan_now() - make_interval(days => :days),
					ends_at = rowan_now() - make_interval(days => :days) + interval '1 hour'
				where meeting_id = :id""").param("id", id.value()).param("days", daysAgo).update();
	}

	/**
	 * A record or a letter that is approved.
	 */
	Held approved(RecordKind kind, Held held) {
		this.records.begin(held.minutes(), held.id(), kind);
		for (UUID section : this.records.sections(held.id(), kind)) {
			this.records.write(held.minutes(), held.id(), section, "Words of " + kind, false);
		}
		this.records.take(held.minutes(), held.id(), kind, RecordAct.SENT, "");
		this.records.take(held.chair(), held.id(), kind, RecordAct.APPROVED, "");
		return held;
	}

	/**
	 * Writes something into each section of the record that must say something.
	 */
	void fill(ActingUser by, Held held, String words) {
		this.records.lacking(held.id(), RecordKind.RECORD)
			.forEach((section) -> this.records.write(by, held.id(), section, words, false));
	}

	InviteeId invite(Held held, NewInvitee invitee) {
		this.invitees.invite(ActingUser.SYSTEM, held.id(), List.of(invitee));
		return invitee.id();
	}

	/**
	 * Somebody of the family, with their relationship to the first child.
	 */
	PersonId adult(String name, CaseId child, NewAddress... addresses) {
		PersonId adult = this.people.register(ActingUser.SYSTEM,
				NewPerson.adult(name, "Alder", LocalDate.of(1990, 2, 3)));
		this.people.relate(ActingUser.SYSTEM, NewRelationship.of(adult, RelationshipKind.MOTHER, child(child)));
		Arrays.stream(addresses).forEach((one) -> this.people.addAddress(ActingUser.SYSTEM, adult, one));
		return adult;
	}

	PersonId child(CaseId aCase) {
		return new PersonId(TestDatabase.DATABASE.owner()
			.sql("select person_id from casefile_case where case_id = :id")
			.param("id", aCase.value())
			.query(UUID.class)
			.single());
	}

	AgencyId agency(String email) {
		return this.agencies.register(ActingUser.SYSTEM,
				NewAgency.of("School " + Ids.next(), AgencyCategory.EDUCATION, email, "01632 960001"));
	}

	static Draft.Section section(String title, String words, @Nullable CaseId aCase) {
		return new Draft.Section(title, words, aCase, false, Set.of());
	}

	/**
	 * Excludes somebody.
	 * @param part from which part, {@code null} for the whole meeting
	 */
	static void exclude(InviteeId whom, @Nullable String part) {
		UUID id = Ids.next();
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into exclusion (id, meeting_id, invitee_id, person_id, ground, whole, words, asked_on, recorded_at,
						recorded_by)
					select :id, i.meeting_id, i.invitee_id, i.person_id, 'DISRUPTION', :whole, 'threats', rowan_now(),
						rowan_now(), i.added_by
					from meeting_invited i where i.invitee_id = :whom""")
			.param("id", id)
			.param("whole", part == null)
			.param("whom", whom.value())
			.update();
		if (part != null) {
			TestDatabase.DATABASE.owner()
				.sql("insert into exclusion_part (exclusion_id, part) values (:id, :part)")
				.param("id", id)
				.param("part", part)
				.update();
		}
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into exclusion_decision (exclusion_id, agreed, reason, heard, decided_at, decided_by)
					select e.id, true, 'agreed', 'by the worker', rowan_now(), e.recorded_by from exclusion e where e.id = :id""")
			.param("id", id)
			.update();
	}

	Document page(ActingUser user, String address, int status) throws Exception {
		return this.visit.page(user, address, status);
	}

	/**
	 * Sends the record to everybody, on paper where there is no secure address.
	 */
	void sends(Held held) throws Exception {
		this.records.distribute(held.coordinator(), held.id(), RecordKind.RECORD);
		List<String> rows = page(held.coordinator(), held.address("/distribution"), 200)
			.select("tbody a[href$=steps/new]")
			.eachAttr("href");
		for (String row : rows) {
			for (String act : List.of("PRINTED", "SENT")) {
				Document form = page(held.coordinator(), row, 200);
				if (!form.select("input[value=" + act + "]").isEmpty()) {
					submit(held.coordinator(), row, 303, "version", form.select("input[name=version]").val(), "act",
							act);
				}
			}
		}
	}

	/**
	 * When the record had gone to all who are due it.
	 */
	Optional<Instant> goneOn(Held held) {
		return TestDatabase.DATABASE.owner()
			.sql("select gone_at from record_gone_to_all where meeting_id = :id")
			.param("id", held.id().value())
			.query((row, number) -> row.getTimestamp("gone_at").toInstant())
			.optional();
	}

	Document submit(ActingUser user, String address, int status, String... typed) throws Exception {
		return this.visit.submit(user, address, status, typed);
	}

	byte[] pdf(ActingUser user, String address) throws Exception {
		var answer = this.visit.pages()
			.perform(MockMvcRequestBuilders.get(address).with(SignedIn.as(user)))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("application/pdf");
		return answer.getContentAsByteArray();
	}

	/** How somebody has looked at what goes to single recipients. */
	List<String> looked(ActingUser user) {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select distinct act from audit_entry
					where actor_id = :actor and subject_kind = 'delivery' and act like '%-viewed' order by act""")
			.param("actor", user.id().value())
			.query((row, number) -> Objects.requireNonNull(row.getString("act")))
			.list();
	}

}
