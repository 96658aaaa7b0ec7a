package uk.rowan.live;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what the room sees; whoever says so last is right.
 */
@Service
class BoardSwitch {

	private final LiveMeetings meetings;

	private final FieldRows rows;

	private final Writing writing;

	BoardSwitch(LiveMeetings meetings, FieldRows rows, Writing writing) {
		this.meetings = meetings;
		this.rows = rows;
		this.writing = writing;
	}

	/**
	 * Blanks the board, or shows it.
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	void blank(ActingUser by, MeetingId id, boolean blank) {
		turn(by, id, Map.of(FieldKey.of(FieldKind.BOARD_BLANK), blank));
	}

	/**
	 * Shows what is typed for these children, and for no other.
	 * @param children cases as a form names them; what is none of the meeting is left out
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional
	void show(ActingUser by, MeetingId id, Collection<String> children) {
		Set<String> shown = Set.copyOf(children);
		turn(by, id,
				this.meetings.open(by, id)
					.meeting()
					.children()
					.stream()
					.collect(Collectors.toMap((child) -> shown(child.aCase()),
							(child) -> shown.contains(child.aCase().toString()))));
	}

	private static FieldKey shown(CaseId aCase) {
		return FieldKey.of(FieldKind.BOARD_CHILD).about(aCase);
	}

	private void turn(ActingUser by, MeetingId id, Map<FieldKey, Boolean> on) {
		this.rows.lock(id);
		Map<FieldKey, LiveField> now = this.rows.of(id, List.of(FieldKind.BOARD_BLANK, FieldKind.BOARD_CHILD));
		this.writing.save(by, id, on.entrySet().stream().map((one) -> {
			LiveField field = now.get(one.getKey());
			return new Typed(one.getKey(), (field != null) ? field.version() : 0, one.getValue() ? "YES" : "", null,
					Duration.ZERO);
		}).toList());
	}

}
