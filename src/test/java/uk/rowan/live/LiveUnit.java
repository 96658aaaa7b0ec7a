package uk.rowan.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import uk.rowan.Visit;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.meeting.Telling;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Conferences that are about to be held, and those who hold them.
 */
@TestComponent
@Import(Visit.class)
record LiveUnit(Accounts accounts, People people, CaseFiles cases, Meetings meetings, Invitees invitees, Visit visit) {

	/**
	 * A conference.
	 *
	 * @param id the meeting
	 * @param cases the children's, in the order of their ages
	 * @param chair who chairs
	 * @param minutes who takes the minutes
	 */
	record Held(MeetingId id, List<CaseId> cases, ActingUser chair, ActingUser minutes) {

		String path() {
			return "/conferences/" + this.id + "/live";
		}

	}

	ActingUser colleague(Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "live-" + unique, "Robin " + unique,
				unique + "@rowanshire.example", null, Set.of(roles), null));
	}

	/**
	 * A conference that starts within the hour, about children of these names.
	 */
	Held aboutToBeHeld(String... names) {
		return held(Instant.now().plusSeconds(1200), names);
	}

	Held held(Instant startsAt, String... names) {
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Alder");
		List<CaseId> opened = new ArrayList<>();
		for (String name : names) {
			PersonId child = this.people.register(ActingUser.SYSTEM,
					NewPerson.child(name, "Alder", LocalDate.of(2019, 5, 4).plusYears(opened.size())));
			this.people.join(ActingUser.SYSTEM, family, child);
			opened.add(this.cases.open(ActingUser.SYSTEM, new NewCase(CaseId.next(), child, LocalDate.of(2026, 3, 2),
					ReferralSource.SCHOOL, "worried about neglect")));
		}
		MeetingId id = MeetingId.next();
		ActingUser chair = colleague(Role.CHAIR);
		ActingUser minutes = colleague(Role.MINUTE_TAKER);
		this.meetings.ask(ActingUser.SYSTEM, id, Meeting.Kind.CONFERENCE, Set.copyOf(opened));
		assertThat(this.meetings.book(ActingUser.SYSTEM, id, null, new Booking(Ids.next(), startsAt,
				startsAt.plusSeconds(7200), Booking.HeldAs.IN_PERSON, "", "", chair.id(), minutes.id(), "")))
			.isEmpty();
		return new Held(id, opened, chair, minutes);
	}

	/**
	 * Invites somebody who stands in no directory.
	 */
	InviteeId invite(Held held, InviteeRole role, String name) {
		NewInvitee invited = NewInvitee.named(role, name, "");
		this.invitees.invite(ActingUser.SYSTEM, held.id(), List.of(invited));
		return invited.id();
	}

	/**
	 * Was told by telephone, and answers.
	 */
	void answers(Held held, InviteeId who, Telling.Answer answer) {
		this.invitees.tell(ActingUser.SYSTEM, held.id(), new Telling(Ids.next(), LocalDate.now(DatabaseClock.LONDON),
				List.of(new Telling.Told(who, Telling.Way.TELEPHONE, answer, ""))));
	}

	/**
	 * What a page without script sends for some fields, the version of each as the page
	 * shows it.
	 * @param typed keys of fields and words in turn
	 */
	static String[] section(Document page, int section, String... typed) {
		List<String> sent = new ArrayList<>(List.of("section", "" + section));
		for (int index = 0; index < typed.length; index += 2) {
			String row = "fields[" + index / 2 + "].";
			sent.addAll(List.of(row + "field", typed[index], row + "version", version(page, typed[index]),
					row + "words", typed[index + 1]));
		}
		return sent.toArray(String[]::new);
	}

	static String version(Document page, String key) {
		return page.select("[data-field=" + key + "]").attr("data-version");
	}

	static String words(Document page, String key) {
		return page.select("[id=" + key + "]").val();
	}

}
