package uk.rowan.invitation;

import java.util.Optional;
import java.util.UUID;

import uk.rowan.mail.LetterGuard;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops an invitation that waits for the mail server when it says what is not the case
 * any more: another time or place, a meeting that is not held, a reader who is excluded.
 * Nobody changes any of these while it is being handed over.
 */
@Component
class InvitationGuard implements LetterGuard {

	private final Meetings meetings;

	private final JdbcClient database;

	InvitationGuard(Meetings meetings, JdbcClient database) {
		this.meetings = meetings;
		this.database = database;
	}

	@Override
	public String code() {
		return InvitationQuestion.PURPOSE;
	}

	@Override
	public Optional<String> stops(UUID about) {
		this.database.sql("""
				select i.meeting_id from invitation_sending s join meeting_invited i on i.invitee_id = s.invitee_id
				where s.id = :sending""")
			.param("sending", about)
			.query((row, number) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
			.optional()
			.ifPresent(this.meetings::holdLetters);
		boolean holds = this.database.sql("select exists (select from invitation_holding where sending_id = :sending)")
			.param("sending", about)
			.query(Boolean.class)
			.single();
		return holds ? Optional.empty() : Optional.of("STOPPED_OVERTAKEN");
	}

}
