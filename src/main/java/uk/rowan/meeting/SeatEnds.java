package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes until when the seats of a meeting open the children's cases: by clock T46 once
 * its record has gone to everybody, and without end again where the record is taken back
 * or issued anew.
 */
@Service
class SeatEnds {

	/** The clock that counts from the day on which the record has gone to everybody. */
	static final String CLOCK = "T46";

	private final List<RecordsGone> records;

	private final MeetingReader reader;

	private final Assignments assignments;

	private final Clocks clocks;

	private final JdbcClient database;

	SeatEnds(List<RecordsGone> records, MeetingReader reader, Assignments assignments, Clocks clocks,
			JdbcClient database) {
		this.records = records;
		this.reader = reader;
		this.assignments = assignments;
		this.clocks = clocks;
		this.database = database;
	}

	/**
	 * The meetings whose seats do not end as their records say, each with the day on
	 * which its record has gone to everybody; empty where it has not.
	 */
	@Transactional(readOnly = true)
	Map<MeetingId, Optional<LocalDate>> changed() {
		Map<MeetingId, LocalDate> gone = new HashMap<>();
		this.records.forEach((source) -> gone.putAll(source.days()));
		Map<MeetingId, LocalDate> fixed = new HashMap<>();
		this.database.sql("select meeting_id, gone_on from meeting_seats_end").query((row) -> {
			fixed.put(new MeetingId(row.getObject("meeting_id", UUID.class)),
					row.getObject("gone_on", LocalDate.class));
		});
		Set<MeetingId> all = new HashSet<>(gone.keySet());
		all.addAll(fixed.keySet());
		Map<MeetingId, Optional<LocalDate>> changed = new HashMap<>();
		all.stream()
			.filter((id) -> !Objects.equals(gone.get(id), fixed.get(id)))
			.forEach((id) -> changed.put(id, Optional.ofNullable(gone.get(id))));
		return changed;
	}

	/**
	 * Ends the seats of one meeting as its record says, or lets them last again.
	 * @param gone the day on which the record has gone to everybody, {@code null} while
	 * it has not
	 */
	@Transactional
	void follow(MeetingId id, @Nullable LocalDate gone) {
		this.reader.lock(id);
		this.database
			.sql("update meeting_seat_end set lifted_at = rowan_now() where meeting_id = :id and lifted_at is null")
			.param("id", id.value())
			.update();
		if (gone != null) {
			fix(id, gone, this.clocks.due(CLOCK, gone));
		}
		this.reader.find(ActingUser.SYSTEM, id)
			.flatMap(Meeting::booked)
			.ifPresent((booked) -> this.assignments.renew(ActingUser.SYSTEM, id, booked));
	}

	private void fix(MeetingId id, LocalDate gone, DueDate due) {
		this.database.sql("""
				insert into meeting_seat_end (id, meeting_id, gone_on, last_day, because, recorded_at)
				values (:id, :meeting, :gone, :last, :because, rowan_now())""")
			.param("id", Ids.next())
			.param("meeting", id.value())
			.param("gone", gone)
			.param("last", Objects.requireNonNull(due.on()))
			.param("because", due.because())
			.update();
	}

}
