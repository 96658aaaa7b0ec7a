package uk.rowan.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.conference.Quorum;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.web.IdentityBar;

import org.springframework.stereotype.Component;

/**
 * Puts into words what stands around the sections.
 */
@Component
class LivePage {

	private final Accounts accounts;

	private final LiveWords words;

	private final LiveOffers offers;

	private final LiveQuoracy quoracy;

	private final LiveGate gate;

	LivePage(Accounts accounts, LiveWords words, LiveOffers offers, LiveQuoracy quoracy, LiveGate gate) {
		this.quoracy = quoracy;
		this.gate = gate;
		this.accounts = accounts;
		this.words = words;
		this.offers = offers;
	}

	Map<AccountId, String> names(LiveMeeting meeting, Collection<LiveField> fields, Set<AccountId> others) {
		Set<AccountId> asked = new HashSet<>(others);
		fields.forEach((field) -> asked.add(field.changedBy()));
		AccountId stopped = meeting.state().stoppedBy();
		if (stopped != null) {
			asked.add(stopped);
		}
		return this.accounts.names(asked);
	}

	/**
	 * What stands above and beside the sections.
	 */
	Map<String, Object> frame(ActingUser user, LiveMeeting meeting, Map<AccountId, String> names,
			Map<FieldKey, LiveField> fields) {
		List<MeetingChild> children = meeting.meeting().children();
		Map<String, Object> model = new HashMap<>();
		model.put("id", meeting.id());
		model.put("user", user.id());
		model.put("now", this.words.now());
		model.put("last", meeting.state().changes());
		model.put("closed", meeting.state().closed());
		model.put("chairs", user.id().equals(meeting.booking().chair()));
		model.put("stopped", stopped(meeting, names));
		model.put("identity", IdentityBar.of(children));
		model.put("tallies", tallies(meeting, fields));
		model.put("answers", answers(meeting));
		model.putAll(this.offers.of(user, meeting));
		return model;
	}

	/**
	 * What is wrong with what was sent, by the box.
	 */
	Map<String, String> problems(LivePages.Sent sent, LiveMeeting meeting) {
		Map<String, String> problems = new LinkedHashMap<>();
		sent.problems().forEach((key, problem) -> problems.put(key.toString(), this.words.say("problem." + problem)));
		sent.conflicts().forEach((key) -> problems.put(key.toString(), about(key, meeting)));
		return problems;
	}

	private String about(FieldKey key, LiveMeeting meeting) {
		String label = this.words.field(key.kind());
		CaseId child = key.child();
		return (child == null) ? label
				: meeting.child(child)
					.map((one) -> this.words.say("only.problem", label, one.child().name()))
					.orElse(label);
	}

	/**
	 * When the screen can be opened, in words.
	 */
	String opens(LiveMeeting meeting) {
		return this.words.when(new OpeningRule(meeting.booking().startsAt()).opensAt());
	}

	List<Board.Column> board(LiveMeeting meeting, Map<FieldKey, LiveField> fields) {
		return Board.columns(meeting, fields, this.words);
	}

	/**
	 * What a screen that is open is told.
	 * @param views every view of a professional and who is there, {@code null} where none
	 * has changed
	 */
	Changes changes(LiveMeeting meeting, long after, Collection<LiveField> fields, Map<AccountId, FieldKind> busy,
			@Nullable Map<FieldKey, LiveField> views) {
		Map<AccountId, String> names = names(meeting, fields, busy.keySet());
		List<String> writing = new ArrayList<>();
		busy.forEach((who, kind) -> writing
			.add((kind.section() > 0) ? this.words.say("busy", names.getOrDefault(who, ""), kind.section())
					: this.words.say("busy.board", names.getOrDefault(who, ""))));
		List<Changes.Field> told = fields.stream()
			.map((field) -> new Changes.Field(field.key().toString(), field.version(), field.words(),
					this.words.inWords(field.key().kind(), field.words()), this.words.told(field, "", names)))
			.toList();
		return new Changes(Math.max(after, fields.stream().mapToLong(LiveField::change).max().orElse(0)), told, writing,
				stopped(meeting, names), (views != null) ? tallies(meeting, views) : null);
	}

	/**
	 * How those who answered are there if they keep to it, by the box.
	 */
	private static Map<String, Attendance.Presence> answers(LiveMeeting meeting) {
		Map<String, Attendance.Presence> answers = new LinkedHashMap<>();
		for (Invited who : meeting.invited()) {
			Optional.ofNullable(who.answer())
				.map(Invited.Answer::presence)
				.ifPresent((as) -> answers.put(FieldKey.of(FieldKind.PRESENCE).by(who.id()).toString(), as));
		}
		return answers;
	}

	private @Nullable String stopped(LiveMeeting meeting, Map<AccountId, String> names) {
		Instant at = meeting.state().stoppedAt();
		AccountId by = meeting.state().stoppedBy();
		return (at != null && by != null)
				? this.words.say("stopped", this.words.time(at), names.getOrDefault(by, ActingUser.SYSTEM.name()))
				: null;
	}

	/**
	 * Who thinks what of each child, whether enough agencies are there to decide, and
	 * whether the summary may be recorded.
	 */
	private List<String> tallies(LiveMeeting meeting, Map<FieldKey, LiveField> fields) {
		Map<CaseId, ViewTally> counted = ViewTally.of(fields.values());
		List<LiveNote> notes = LiveNote.of(fields);
		List<Invitee> invitees = meeting.invited().stream().map(Invited::invitee).toList();
		LiveQuoracy.Quora quora = this.quoracy.of(meeting, invitees, notes);
		boolean reasoned = fields.values()
			.stream()
			.anyMatch((one) -> one.key().kind() == FieldKind.INQUORATE_REASON && !one.words().isBlank());
		List<String> lines = new ArrayList<>();
		for (MeetingChild child : meeting.meeting().children()) {
			String name = child.child().name();
			ViewTally tally = counted.getOrDefault(child.aCase(), ViewTally.NOBODY);
			lines.add(this.words.say("tally", name, tally.plan(), tally.none(), tally.silent()));
			Quorum quorum = quora.now().get(child.aCase());
			if (quorum != null) {
				lines.add(quorum.quorate() ? this.words.say("quorum.yes", name)
						: this.words.say("quorum.no", name, String.join(", ", quorum.missing())));
			}
			Quorum then = quora.decided().get(child.aCase());
			if (then != null && !then.quorate()) {
				lines.add(this.words.say(reasoned ? "quorum.reasoned" : "quorum.decided", name));
			}
		}
		lines.addAll(this.gate.lines(meeting, notes));
		return lines;
	}

	/**
	 * For which children the room sees what is typed.
	 */
	List<Shown> shown(LiveMeeting meeting, Map<FieldKey, LiveField> fields) {
		return meeting.meeting().children().stream().map((child) -> {
			LiveField field = fields.get(FieldKey.of(FieldKind.BOARD_CHILD).about(child.aCase()));
			return new Shown(child.aCase(), this.words.say("board.child", child.child().name()),
					field != null && !field.words().isEmpty());
		}).toList();
	}

	/**
	 * Whether the room sees what is typed for a child.
	 *
	 * @param aCase the child's case
	 * @param label what is asked
	 * @param on whether it does
	 */
	record Shown(CaseId aCase, String label, boolean on) {

		/**
		 * The identity only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.aCase.toString();
		}

	}

}
