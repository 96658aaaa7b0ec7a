package uk.rowan.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
	public Map<MeetingId, Optional<LocalDate>> changed() {
		Map<MeetingId, Optional<LocalDate>> changed = new HashMap<>();
		this.database.sql("""
				select meeting_id, r.gone_on
				from (select g.meeting_id, cast(g.gone_at at time zone 'Europe/London' as date) as gone_on
					from record_gone_to_all g) r
				full join meeting_seats_end e using (meeting_id)
				where r.gone_on is distinct from e.gone_on""").query((row) -> {
			changed.put(new MeetingId(row.getObject("meeting_id", UUID.class)),
					Optional.ofNullable(row.getObject("gone_on", LocalDate.class)));
		});
		return changed;
	}

}
