package uk.rowan.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import uk.rowan.audit.AuditSeal;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reminds the data protection officer of the audit's seals: at once when a verification
 * found something wrong, and every week to verify them.
 */
@Component
class AuditWatch implements DueItems {

	private static final int VERIFY_EVERY_DAYS = 7;

	private final AuditSeal seal;

	private final MessageSource messages;

	AuditWatch(AuditSeal seal, MessageSource messages) {
		this.seal = seal;
		this.messages = messages;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.DPO)) {
			return List.of();
		}
		return List.of(item(Reminder.of(this.seal.state(), today)));
	}

	private DueItem item(Reminder reminder) {
		String key = "worklist.audit." + reminder.kind();
		return new DueItem(say(key), say("worklist.audit"), new DueDate(reminder.on(), say(key + ".because")),
				"/audit/verification");
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, Locale.UK);
	}

	/**
	 * What the officer is reminded of, and for when.
	 *
	 * @param kind the code of its words
	 * @param on the day
	 */
	record Reminder(String kind, LocalDate on) {

		static Reminder of(AuditSeal.State state, LocalDate today) {
			Optional<LocalDate> verified = Optional.ofNullable(state.verifiedAt()).map(Reminder::day);
			if (verified.isEmpty()) {
				return new Reminder("never", today);
			}
			return state.sound() ? new Reminder("again", verified.get().plusDays(VERIFY_EVERY_DAYS))
					: new Reminder("wrong", verified.get());
		}

		private static LocalDate day(Instant at) {
			return LocalDate.ofInstant(at, DatabaseClock.LONDON);
		}

	}

}
