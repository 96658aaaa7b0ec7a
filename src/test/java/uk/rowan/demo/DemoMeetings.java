package uk.rowan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencySummary;
import uk.rowan.conference.DemoAnswers;
import uk.rowan.consent.Advice;
import uk.rowan.consent.Answer;
import uk.rowan.live.DemoClosing;
import uk.rowan.live.FieldKind;
import uk.rowan.live.LiveNotes;
import uk.rowan.live.NewNote;
import uk.rowan.meeting.DemoReports;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.meeting.Telling;
import uk.rowan.notice.HowGiven;
import uk.rowan.record.RecordAct;
import uk.rowan.record.RecordKind;
import uk.rowan.record.Records;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

/**
 * Lets the conferences of Rowanshire be prepared, held and written up, as
 * {@code demo/conferences.txt} tells of them.
 */
final class DemoMeetings {

	private final Map<String, DemoMeeting> stories;

	private final Convening convening;

	private final Holding holding;

	private final Agencies agencies;

	private final DemoNotices notices;

	private final Clock clock;

	private final Map<MeetingId, Map<String, InviteeId>> invited = new HashMap<>();

	DemoMeetings(Map<String, DemoMeeting> stories, Convening convening, Holding holding, Agencies agencies,
			DemoNotices notices, Clock clock) {
		this.stories = stories;
		this.convening = convening;
		this.holding = holding;
		this.agencies = agencies;
		this.notices = notices;
		this.clock = clock;
	}

	/** What a conference is prepared with. */
	record Convening(Invitees invitees, DemoReports reports, DemoAnswers answers) {

	}

	/** What it is held and written up with. */
	record Holding(LiveNotes notes, DemoClosing closing, Records records) {

	}

	/**
	 * A conference of a family.
	 *
	 * @param family the family's name
	 * @param id the conference
	 * @param booked how it is booked
	 * @param cases the cases of the family's children, in their order
	 * @param adults the adults of the family, in their order
	 * @param children the children, in their order
	 */
	record Subject(String family, MeetingId id, DemoConferences.Booked booked, List<CaseId> cases,
			List<PersonId> adults, List<PersonId> children) {

	}

	/**
	 * Invites everybody, who are told and answer; asks for reports, of which some come;
	 * asks whether the summary may be recorded.
	 */
	void convene(ActingUser by, Subject about, Map<String, ActingUser> staff) {
		DemoMeeting story = story(about);
		LocalDate today = LocalDate.now(this.clock);
		Map<String, InviteeId> guests = new HashMap<>();
		List<NewInvitee> asked = story.guests().entrySet().stream().map((guest) -> {
			NewInvitee one = invitee(guest.getValue(), about, staff);
			guests.put(guest.getKey(), one.id());
			return one;
		}).toList();
		this.invited.put(about.id(), guests);
		Invitees invitees = this.convening.invitees();
		invitees.invite(by, about.id(), asked);
		invitees.tell(by, about.id(),
				new Telling(Ids.next(), today,
						asked.stream()
							.map((one) -> new Telling.Told(one.id(), Telling.Way.TELEPHONE, Telling.Answer.COMES, ""))
							.toList()));
		invitees.askForReports(by, about.id(), reports(story, guests, ""));
		this.convening.reports().receive(by, about.id(), today, reports(story, guests, "received"), false);
		this.convening.reports().receive(by, about.id(), today, reports(story, guests, "shared"), true);
		Map<InviteeId, Answer> answers = new HashMap<>();
		story.answers().forEach((who, answer) -> answers.put(guest(guests, who), Answer.valueOf(answer)));
		this.convening.answers()
			.record(by, about.id(), new Advice(this.notices.onConferences(today), HowGiven.POST, today),
					List.copyOf(guests.values()), answers, today);
	}

	private static List<InviteeId> reports(DemoMeeting story, Map<String, InviteeId> guests, String state) {
		return story.reports()
			.entrySet()
			.stream()
			.filter((report) -> state.isEmpty() || report.getValue().equals(state))
			.map((report) -> guest(guests, report.getKey()))
			.toList();
	}

	private NewInvitee invitee(DemoMeeting.Guest guest, Subject about, Map<String, ActingUser> staff) {
		InviteeRole role = InviteeRole.valueOf(guest.role());
		return switch (guest.source()) {
			case "adult" -> NewInvitee.family(role, about.adults().get(Integer.parseInt(guest.which()) - 1));
			case "child" -> NewInvitee.family(role, about.children().get(Integer.parseInt(guest.which()) - 1));
			case "staff" -> NewInvitee.colleague(role, Objects.requireNonNull(staff.get(guest.which())).id());
			case "agency" -> NewInvitee.agency(role,
					this.agencies.all()
						.stream()
						.filter((agency) -> agency.name().equals(guest.which()))
						.map(AgencySummary::id)
						.findFirst()
						.orElseThrow(),
					guest.name());
			default -> NewInvitee.named(role, guest.which(), guest.name());
		};
	}

	/**
	 * Types what is said, as far as the agenda's section of this number.
	 */
	void type(Subject about, int until) {
		Map<String, InviteeId> guests = Objects.requireNonNull(this.invited.get(about.id()));
		List<NewNote> notes = story(about).notes()
			.stream()
			.filter((note) -> FieldKind.valueOf(note.kind()).section() <= until)
			.map((note) -> new NewNote(FieldKind.valueOf(note.kind()), child(about, note.child()),
					note.guest().isEmpty() ? null : guest(guests, note.guest()), note.row(),
					words(about, note.words())))
			.toList();
		ActingUser minutes = about.booked().minutes();
		this.holding.notes().write((minutes != null) ? minutes : about.booked().chair(), about.id(), notes);
	}

	private static @Nullable CaseId child(Subject about, int number) {
		return (number > 0) ? about.cases().get(number - 1) : null;
	}

	private String words(Subject about, String words) {
		return words.matches("\\+\\d+")
				? DemoConferences.weekday(about.booked().day().plusDays(Long.parseLong(words.substring(1))), false)
					.toString()
				: words;
	}

	/**
	 * The chair closes it: it took an hour and a half.
	 */
	void close(Subject about) {
		DemoConferences.Booked booked = about.booked();
		this.holding.closing()
			.close(booked.chair(), about.id(), booked.from().plusSeconds(300), booked.from().plusSeconds(5700));
	}

	/**
	 * The letter or the record is written from the notes and goes as far as the code
	 * says: begun, sent to the chair, returned, approved or distributed.
	 */
	void write(ActingUser coordinator, Subject about, RecordKind kind, String code, String words) {
		Records records = this.holding.records();
		ActingUser minutes = Objects.requireNonNull(about.booked().minutes());
		ActingUser chair = about.booked().chair();
		switch (code) {
			case "begun" -> {
				records.begin(minutes, about.id(), kind);
				records.lacking(about.id(), kind)
					.forEach((one) -> records.write(minutes, about.id(), one, "Nothing was said about this.", false));
			}
			case "sent" -> take(minutes, about, kind, RecordAct.SENT, "");
			case "returned" -> take(chair, about, kind, RecordAct.RETURNED, words);
			case "approved" -> take(chair, about, kind, RecordAct.APPROVED, "");
			case "distributed" -> records.distribute(coordinator, about.id(), kind);
			default -> throw new IllegalArgumentException(code);
		}
	}

	private void take(ActingUser by, Subject about, RecordKind kind, RecordAct act, String words) {
		if (!this.holding.records().take(by, about.id(), kind, act, words)) {
			throw new IllegalStateException(act + " refused");
		}
	}

	private DemoMeeting story(Subject about) {
		return Objects.requireNonNull(this.stories.get(about.family()), about.family());
	}

	private static InviteeId guest(Map<String, InviteeId> guests, String who) {
		return Objects.requireNonNull(guests.get(who), who);
	}

}
