package uk.rowan.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module's pages that are put together in code.
 */
@Component
class CaseWords {

	private final MessageSource messages;

	CaseWords(MessageSource messages) {
		this.messages = messages;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("casefile." + key, arguments, Locale.UK);
	}

	String day(LocalDate day) {
		return ShortDates.day(day);
	}

	String time(Instant time) {
		return ShortDates.minute(time);
	}

	/**
	 * Who has a case as what; of somebody who cannot act in it only those are told more
	 * who may give it to somebody else.
	 */
	String holder(String kind, @Nullable Holder holder, Map<AccountId, String> names, boolean tells) {
		if (holder == null) {
			return say("identity." + kind + ".none");
		}
		String name = names.getOrDefault(holder.account(), "–");
		AllocationRefusal unable = holder.unable();
		return say("identity." + kind,
				(unable != null) ? (tells ? say("unable." + unable, name) : say("unable")) : name);
	}

	/**
	 * "7 years", "5 months", "expected 3 Feb 2027".
	 */
	String age(PersonSummary person, LocalDate today) {
		if (person.born() != null) {
			Period age = person.born().until(today);
			if (age.getYears() >= 2) {
				return say("age.years", age.getYears());
			}
			long months = age.toTotalMonths();
			return (months >= 1) ? say("age.months", months) : say("age.newborn");
		}
		return (person.expected() != null) ? say("age.expected", day(person.expected())) : say("age.unknown");
	}

	List<Option> sources() {
		return Arrays.stream(ReferralSource.values())
			.map((source) -> new Option(source.code(), say("source." + source.code())))
			.toList();
	}

	List<Option> closureReasons() {
		return Arrays.stream(ClosureReason.values())
			.map((reason) -> new Option(reason.code(), say("closure-reason." + reason.code())))
			.toList();
	}

	List<Option> checks() {
		return ClosureForm.CHECKS.stream().map((check) -> new Option(check, say("closure.check." + check))).toList();
	}

}
