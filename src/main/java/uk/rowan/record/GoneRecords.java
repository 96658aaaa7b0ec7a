package uk.rowan.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import uk.rowan.meeting.RecordsGone;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says which records have gone to everybody, and since when.
 */
@Component
class GoneRecords implements RecordsGone {

	private final JdbcClient database;

	GoneRecords(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<MeetingId, LocalDate> days() {
		Map<MeetingId, LocalDate> days = new HashMap<>();
		this.database.sql("""
				select meeting_id, cast(gone_at at time zone 'Europe/London' as date) as gone_on
				from record_gone_to_all""").query((row) -> {
			days.put(new MeetingId(row.getObject("meeting_id", UUID.class)), row.getObject("gone_on", LocalDate.class));
		});
		return days;
	}

}
