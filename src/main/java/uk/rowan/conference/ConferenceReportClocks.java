package uk.rowan.conference;

import java.util.Optional;

import uk.rowan.meeting.ReportClocks;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says by when reports for a conference are due: for a review earlier than for an initial
 * conference (domain, T4 to T7).
 */
@Component
class ConferenceReportClocks implements ReportClocks {

	private final JdbcClient database;

	ConferenceReportClocks(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Optional<Due> of(MeetingId id) {
		return this.database.sql("select type from conference where meeting_id = :id")
			.param("id", id.value())
			.query((row, number) -> switch (ConferenceType.valueOf(row.getString("type"))) {
				case INITIAL -> new Due("T6.1", "T7.1", "T4");
				case REVIEW -> new Due("T6.2", "T7.2", "T5");
			})
			.optional();
	}

}
