package uk.rowan.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hands a waiting letter with its document to the mail server, unless it may not go any
 * more, and remembers how that went; called twice, it sends once.
 */
@Component
class LetterDispatch {

	private final JdbcClient database;

	private final LetterServer server;

	private final List<LetterGuard> guards;

	private final Audit audit;

	private final Clock clock;

	LetterDispatch(JdbcClient database, LetterServer server, List<LetterGuard> guards, Audit audit, Clock clock) {
		this.database = database;
		this.server = server;
		this.guards = guards;
		this.audit = audit;
		this.clock = clock;
	}

	private record Waiting(String to, String code, UUID about, ByteArrayResource document,
			@Nullable ByteArrayResource calendar) {

		@Override
		public String toString() {
			return this.code;
		}

	}

	@ApplicationModuleListener
	void send(LetterQueued event) {
		Optional<Waiting> waiting = this.database.sql("""
				select to_address, code, about_id, document, calendar from mail_letter
				where id = :id and sent_at is null and stopped_at is null for update""")
			.param("id", event.letter())
			.query((row, number) -> new Waiting(row.getString("to_address"), row.getString("code"),
					row.getObject("about_id", UUID.class), new ByteArrayResource(row.getBytes("document")),
					calendar(row.getBytes("calendar"))))
			.optional();
		if (waiting.isEmpty()) {
			return;
		}
		Waiting letter = waiting.get();
		Optional<String> reason = this.guards.stream()
			.filter((guard) -> guard.code().equals(letter.code()))
			.flatMap((guard) -> guard.stops(letter.about()).stream())
			.findFirst();
		if (reason.isPresent()) {
			stop(event.letter(), letter, reason.get());
			return;
		}
		if (!this.server.take(letter.to(), letter.code(), letter.document(), letter.calendar())) {
			throw new MessageNotSent(event.letter());
		}
		this.database.sql("update mail_letter set sent_at = :at where id = :id")
			.param("id", event.letter())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static @Nullable ByteArrayResource calendar(byte @Nullable [] file) {
		return (file != null) ? new ByteArrayResource(file) : null;
	}

	private void stop(UUID id, Waiting letter, String reason) {
		this.database.sql("update mail_letter set stopped_at = :at, stopped_because = :reason where id = :id")
			.param("id", id)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("reason", reason)
			.update();
		this.audit.record(ActingUser.SYSTEM,
				AuditNote.of("mail.letter-stopped", "letter", id).with("why", reason).with("about", letter.about()));
	}

}
