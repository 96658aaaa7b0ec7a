package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;

import org.springframework.beans.factory.ObjectProvider;
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

	private final ObjectProvider<RecordsGone> records;

	private final MeetingReader reader;

	private final Assignments assignments;

	private final Clocks clocks;

	private final JdbcClient database;

	SeatEnds(ObjectProvider<RecordsGone> records, MeetingReader reader, Assignments assignments, Clocks clocks,
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
		return Optional.ofNullable(this.records.getIfAvailable()).map(RecordsGone::changed).orElse(Map.of());
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
