package uk.rowan.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is typed, field by field: a conflict about one field keeps no other from
 * being kept.
 */
@Service
class Writing {

	private final LiveMeetings meetings;

	private final FieldRows rows;

	private final LiveJournal journal;

	private final JdbcClient database;

	Writing(LiveMeetings meetings, FieldRows rows, LiveJournal journal, JdbcClient database) {
		this.meetings = meetings;
		this.rows = rows;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * Waits until nobody else writes for the meeting, until the transaction ends.
	 */
	void lock(MeetingId id) {
		this.rows.lock(id);
	}

	/**
	 * Keeps what is not there yet.
	 * @throws NotFound when there is no such meeting, the user does not hold it, or a
	 * field is none of it
	 * @throws NotNow when it cannot be written yet, or not any more
	 */
	@Transactional
	Saved save(ActingUser by, MeetingId id, List<Typed> typed) {
		// First, so that nothing is kept after the meeting was closed.
		this.rows.lock(id);
		LiveMeeting meeting = checked(by, id, typed);
		Map<FieldKey, LiveField> standing = this.rows.of(id,
				typed.stream().map((one) -> one.key().kind()).distinct().toList());
		Map<FieldKey, @Nullable LiveField> fields = new LinkedHashMap<>();
		Set<FieldKey> conflicts = new LinkedHashSet<>();
		List<LiveField> written = new ArrayList<>();
		for (Typed one : typed) {
			LiveField now = standing.get(one.key());
			ConflictRule rule = (now != null) ? now.rule() : new ConflictRule(0, "", null);
			switch (rule.judge(one.version(), one.words(), one.turn())) {
				case SAME -> fields.put(one.key(), now);
				case CONFLICT -> {
					fields.put(one.key(), now);
					conflicts.add(one.key());
				}
				case KEPT -> {
					LiveField kept = this.rows.write(by, id, one);
					fields.put(one.key(), kept);
					written.add(kept);
				}
			}
		}
		this.journal.written(by, meeting, written);
		return new Saved(meeting, fields, conflicts);
	}

	private LiveMeeting checked(ActingUser by, MeetingId id, List<Typed> typed) {
		LiveMeeting found = this.meetings.open(by, id);
		LiveMeeting meeting = typed.stream().anyMatch((one) -> one.key().invitee() != null)
				? this.meetings.withInvited(by, found) : found;
		if (!typed.stream().allMatch((one) -> meeting.has(one.key()))) {
			throw new NotFound();
		}
		return meeting;
	}

	/**
	 * Says that the summary is not recorded any more; said again, it stays as it is.
	 * @param age how long ago it was said; no time where it was sent at once
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 * @throws NotNow when it is not open yet, or closed
	 */
	@Transactional
	void stop(ActingUser by, MeetingId id, Duration age) {
		this.rows.lock(id);
		LiveMeeting meeting = this.meetings.open(by, id);
		if (once("stopped", by, id, age)) {
			this.journal.remember(by, meeting, "recording-stopped");
		}
	}

	/**
	 * Closes the meeting: nothing is written any more; said again, it stays as it is.
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 * @throws NotNow when it is not open yet
	 */
	@Transactional
	void close(ActingUser by, MeetingId id) {
		this.rows.lock(id);
		LiveMeeting meeting = this.meetings.find(by, id);
		if (!this.meetings.isOpen(meeting)) {
			throw new NotNow("live.not-yet", "/conferences/" + id);
		}
		if (once("closed", by, id, Duration.ZERO)) {
			this.journal.remember(by, meeting, "meeting-closed");
		}
	}

	private boolean once(String what, ActingUser by, MeetingId id, Duration age) {
		return this.database.sql("""
				insert into live_%1$s (meeting_id, %1$s_at, %1$s_by)
				values (:id, rowan_now() - :age * interval '1 millisecond', :by)
				on conflict do nothing""".formatted(what))
			.param("id", id.value())
			.param("age", age.toMillis())
			.param("by", by.id().value())
			.update() > 0;
	}

}
