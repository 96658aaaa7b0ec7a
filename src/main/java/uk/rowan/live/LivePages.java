package uk.rowan.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the live screen and the board show; each look is remembered for each child.
 */
@Service
class LivePages {

	/** What views and quoracy are counted from. */
	private static final List<FieldKind> COUNTED = List.of(FieldKind.VIEW, FieldKind.PRESENCE, FieldKind.CAME_AT,
			FieldKind.LEFT_AT, FieldKind.ALSO_HERE, FieldKind.DECISION, FieldKind.DECIDED_AT,
			FieldKind.INQUORATE_REASON);

	private final LiveMeetings meetings;

	private final FieldRows rows;

	private final Agenda agenda;

	private final LiveJournal journal;

	private final LivePage page;

	LivePages(LiveMeetings meetings, FieldRows rows, Agenda agenda, LiveJournal journal, LivePage page) {
		this.meetings = meetings;
		this.rows = rows;
		this.agenda = agenda;
		this.journal = journal;
		this.page = page;
	}

	/**
	 * What becomes of a section that was sent and could not be kept as a whole.
	 *
	 * @param problems why a field cannot be kept, by field
	 * @param conflicts the fields that somebody else has written meanwhile
	 */
	record Sent(Map<FieldKey, String> problems, Set<FieldKey> conflicts) {

		/** Nothing was sent. */
		static final Sent NOTHING = new Sent(Map.of(), Set.of());

	}

	/**
	 * The model of the live screen.
	 * @param section the section in sight
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, MeetingId id, int section, Sent sent) {
		LiveMeeting meeting = this.meetings.withAnswers(this.meetings.withInvited(user, this.meetings.find(user, id)));
		this.journal.remember(user, meeting, "screen-viewed");
		boolean open = this.meetings.isOpen(meeting);
		Map<FieldKey, LiveField> fields = open ? this.rows.all(id) : Map.of();
		Map<AccountId, String> names = this.page.names(meeting, fields.values(), Set.of());
		Map<String, Object> model = new HashMap<>(this.page.frame(user, meeting, names, fields));
		model.put("opens", open ? null : this.page.opens(meeting));
		model.put("left", this.meetings.left(meeting).toMillis());
		model.put("follows", open && !meeting.state().closed() && this.meetings.follows(meeting));
		model.put("section", section);
		model.put("conflicts", sent.conflicts());
		model.put("problems", this.page.problems(sent, meeting));
		model.put("sections", this.agenda.sections(meeting,
				new Boxes.Written(fields, names, sent.problems(), sent.conflicts()), section));
		return model;
	}

	/**
	 * The model of what the room sees.
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	Map<String, Object> board(ActingUser user, MeetingId id) {
		LiveMeeting meeting = this.meetings.find(user, id);
		this.journal.remember(user, meeting, "board-viewed");
		Map<String, Object> model = said(meeting);
		model.put("user", user.id());
		model.put("left", this.meetings.left(meeting).toMillis());
		return model;
	}

	/**
	 * What the room sees, asked for again and again by a board that is open: its page was
	 * remembered.
	 * @param after the number of the last change that the asker knows
	 * @return empty where nothing has changed since
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	Optional<Map<String, Object>> said(ActingUser user, MeetingId id, long after) {
		LiveMeeting meeting = this.meetings.open(user, id);
		return (meeting.state().changes() > after) ? Optional.of(said(meeting)) : Optional.empty();
	}

	private Map<String, Object> said(LiveMeeting meeting) {
		Map<FieldKey, LiveField> fields = this.meetings.isOpen(meeting) ? this.rows.of(meeting.id(), Board.KINDS)
				: Map.of();
		Map<String, Object> model = new HashMap<>();
		model.put("id", meeting.id());
		model.put("last", meeting.state().changes());
		model.put("open", this.meetings.isOpen(meeting) && !meeting.state().closed());
		model.put("columns", this.page.board(meeting, fields));
		model.put("blank", Board.blank(fields));
		model.put("children", this.page.shown(meeting, fields));
		return model;
	}

	/**
	 * What has changed since, whoever changed it.
	 * @param after the number of the last change that the asker knows
	 * @param beside whether what stands beside is asked for in any case: who answers
	 * about the recording, or is invited, changes it too
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	Changes changes(ActingUser user, MeetingId id, long after, boolean beside) {
		LiveMeeting meeting = this.meetings.open(user, id);
		List<LiveField> fields = (meeting.state().changes() > after) ? this.rows.after(id, after) : List.of();
		Map<AccountId, FieldKind> busy = this.rows.busy(id, user);
		if (!beside && fields.stream().noneMatch((field) -> COUNTED.contains(field.key().kind()))) {
			return this.page.changes(meeting, after, fields, busy, null);
		}
		return this.page.changes(this.meetings.withInvited(user, meeting), after, fields, busy,
				this.rows.of(id, COUNTED));
	}

	/**
	 * The fields that were sent, as they stand now.
	 */
	@Transactional
	Changes now(Saved saved) {
		List<LiveField> known = saved.fields().values().stream().filter(Objects::nonNull).toList();
		return this.page.changes(saved.meeting(), 0, known, Map.of(), null);
	}

}
