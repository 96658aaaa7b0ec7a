package uk.rowan.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reminds administrators of the next year's bank holidays while a year is left: reviews
 * are counted months ahead, and Rowan gives no working day that it does not know.
 */
@Component
class CalendarDues implements DueItems {

	private static final int MONTHS_BEFORE = 3;

	private final CurrentSettings settings;

	private final MessageSource messages;

	CalendarDues(CurrentSettings settings, MessageSource messages) {
		this.settings = settings;
		this.messages = messages;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		int last = this.settings.now().calendar().lastYear();
		LocalDate due = LocalDate.of(last - 1, 12, 31);
		if (!user.is(Role.ADMIN) || today.isBefore(due.minusMonths(MONTHS_BEFORE))) {
			return List.of();
		}
		return List.of(new DueItem(say("settings.bank.due"), "" + (last + 1),
				new DueDate(due, say("settings.bank.due.because", "" + last)), "/settings/bank-holidays"));
	}

	private String say(String key, Object... with) {
		return this.messages.getMessage(key, with, Locale.UK);
	}

}
