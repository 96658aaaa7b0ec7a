package uk.rowan.live;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotNow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes along what was typed in a conference that was adjourned to the one that is held
 * instead: what was said of the children, not who was there nor what anybody decided.
 */
@Service
class Bringing {

	private static final Set<FieldKind> ALONG = along();

	private final LiveMeetings open;

	private final FieldRows rows;

	private final Writing writing;

	private final LiveJournal journal;

	private final JdbcClient database;

	Bringing(LiveMeetings open, FieldRows rows, Writing writing, LiveJournal journal, JdbcClient database) {
		this.open = open;
		this.rows = rows;
		this.writing = writing;
		this.journal = journal;
		this.database = database;
	}

	private static Set<FieldKind> along() {
		Set<FieldKind> along = EnumSet.of(FieldKind.CHILD_VIEW, FieldKind.FAMILY_VIEWS, FieldKind.WORRIES,
				FieldKind.DANGER, FieldKind.SCALE, FieldKind.SCALE_BY, FieldKind.CONFIDENTIAL, FieldKind.WORKING,
				FieldKind.NEEDS);
		along.addAll(Agenda.ACTION);
		along.addAll(Agenda.TERMS.keySet());
		return along;
	}

	/**
	 * The conference instead of which a meeting is held, where something was typed in it.
	 */
	static Optional<MeetingId> earlier(JdbcClient database, MeetingId id) {
		return database.sql("""
				select r.reconvenes_id from conference_reconvened r
				where r.meeting_id = :id and exists (select from live_field f where f.meeting_id = r.reconvenes_id)""")
			.param("id", id.value())
			.query((row, number) -> new MeetingId(row.getObject("reconvenes_id", UUID.class)))
			.optional();
	}

	/**
	 * Takes along what is not typed here yet.
	 * @throws uk.rowan.web.NotFound when there is no such meeting, or the user does not
	 * hold it
	 * @throws NotNow when it is not open yet, or closed, or nothing was typed before
	 */
	@Transactional
	void bring(ActingUser by, MeetingId id) {
		this.rows.lock(id);
		LiveMeeting meeting = this.open.open(by, id);
		LiveMeeting before = earlier(this.database, id).flatMap((one) -> this.open.reached(by, one))
			.orElseThrow(() -> new NotNow("live.earlier.none", "/conferences/" + id + "/live"));
		this.journal.remember(by, before, "notes-brought");
		List<FieldKind> kinds = List.copyOf(ALONG);
		Map<FieldKey, LiveField> here = this.rows.of(id, kinds);
		this.writing.save(by, id, this.rows.of(before.id(), kinds)
			.values()
			.stream()
			.filter((field) -> !field.words().isEmpty() && meeting.has(field.key()) && !here.containsKey(field.key()))
			.map((field) -> new Typed(field.key(), 0, field.words(), null, Duration.ZERO))
			.toList());
	}

}
