package uk.rowan.record;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.mail.LetterGuard;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops an e-mail that has not gone when its record is withdrawn, or somebody asks for
 * that. Nobody withdraws it while the e-mail is being handed over; whoever only writes
 * does not wait for the mail server.
 */
@Component
class DeliveryGuard implements LetterGuard {

	static final String CODE = "mail.document";

	private final JdbcClient database;

	DeliveryGuard(JdbcClient database) {
		this.database = database;
	}

	@Override
	public String code() {
		return CODE;
	}

	@Override
	public Optional<String> stops(UUID about) {
		MeetingId meeting = new MeetingId(this.database.sql(
				"select r.meeting_id from record_delivery d join formal_record r on r.id = d.record_id where d.id = :id")
			.param("id", about)
			.query(UUID.class)
			.single());
		hold(this.database, meeting);
		return this.database.sql("""
				select s.act from record_step s join record_delivery d on d.record_id = s.record_id
				where d.id = :id order by s.number desc limit 1""")
			.param("id", about)
			.query((row, number) -> RecordAct.valueOf(row.getString("act")))
			.optional()
			.map(DeliveryGuard::reason);
	}

	/**
	 * Waits until no e-mail of the meeting's records is being handed over; none is until
	 * the transaction ends.
	 */
	static void hold(JdbcClient database, MeetingId meeting) {
		Locks.hold(database, "record.handover", meeting);
	}

	private static @Nullable String reason(RecordAct stands) {
		return switch (stands) {
			case WITHDRAWN -> "STOPPED_WITHDRAWN";
			case PROPOSED -> "STOPPED_DOUBTED";
			case SENT, RETURNED, APPROVED, KEPT -> null;
		};
	}

}
