package uk.rowan.invitation;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.mail.LetterGuard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops an invitation that waits for the mail server when it says what is not the case
 * any more: another time or place, a meeting that is not held, a reader who is excluded.
 */
@Component
class InvitationGuard implements LetterGuard {

	private final JdbcClient database;

	InvitationGuard(JdbcClient database) {
		this.database = database;
	}

	@Override
	public String code() {
		return InvitationQuestion.PURPOSE;
	}

	@Override
	public Optional<String> stops(UUID about) {
		boolean holds = this.database.sql("select exists (select from invitation_holding where sending_id = :sending)")
			.param("sending", about)
			.query(Boolean.class)
			.single();
		return holds ? Optional.empty() : Optional.of("STOPPED_OVERTAKEN");
	}

}
