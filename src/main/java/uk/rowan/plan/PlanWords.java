package uk.rowan.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import uk.rowan.shared.ShortDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module that are put together in code.
 */
@Component
class PlanWords {

	private final MessageSource messages;

	PlanWords(MessageSource messages) {
		this.messages = messages;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("plan." + key, arguments, Locale.UK);
	}

	String day(LocalDate day) {
		return ShortDates.day(day);
	}

	/**
	 * "Child protection plan: neglect, 14 months".
	 */
	String lasting(Plan plan, LocalDate today) {
		return say("lasting", say("category." + plan.category()),
				(int) ChronoUnit.MONTHS.between(plan.startedOn(), today));
	}

}
