package uk.rowan.audit;

import java.time.Clock;
import java.util.List;

import tools.jackson.databind.ObjectMapper;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The audit as it is, until a measurement silences it to learn what it costs.
 */
public class SilencedAudit extends Audit {

	private static volatile boolean silent;

	public SilencedAudit(JdbcClient database, Clock clock, ObjectMapper json) {
		super(database, clock, json);
	}

	/**
	 * From now on entries are written, or not.
	 */
	public static void silence(boolean off) {
		silent = off;
	}

	@Override
	public void record(ActingUser by, AuditNote note) {
		if (!silent) {
			super.record(by, note);
		}
	}

	@Override
	public void recordAll(ActingUser by, List<AuditNote> notes) {
		if (!silent) {
			super.recordAll(by, notes);
		}
	}

}
