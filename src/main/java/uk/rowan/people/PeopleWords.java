package uk.rowan.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import uk.rowan.web.Badge;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says ages, dates and codes in words.
 */
@Component
class PeopleWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final MessageSource messages;

	private final Clock clock;

	PeopleWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.UK);
	}

	static String day(@Nullable LocalDate day) {
		return (day != null) ? DAY.format(day) : "";
	}

	static String days(@Nullable LocalDate from, @Nullable LocalDate until) {
		return (from == null && until == null) ? "" : (day(from) + " – " + day(until)).strip();
	}

	/**
	 * The day of a moment, by the clock here.
	 */
	String day(Instant moment) {
		return DAY.format(LocalDate.ofInstant(moment, this.clock.getZone()));
	}

	/**
	 * The constants of a code as answers to choose from.
	 * @param prefix the messages' key up to the constant's name
	 */
	<E extends Enum<E>> List<Option> options(Class<E> type, String prefix) {
		return Arrays.stream(type.getEnumConstants())
			.map((one) -> new Option(one.name(), say(prefix + one.name())))
			.toList();
	}

	IdentityBar identity(PersonHead head, List<Badge> badges) {
		return new IdentityBar(head.name(), line(head), false, badges, facts(head));
	}

	private String line(PersonHead head) {
		if (head.died() != null) {
			return say("people.identity.died", day(head.died()));
		}
		if (head.kind() == PersonKind.UNBORN) {
			return say("people.identity.expected", day(head.expected()));
		}
		return (head.born() != null) ? age(head.born()) : say("people.identity.born-unknown");
	}

	private String age(LocalDate born) {
		Period age = Period.between(born, today());
		if (age.getYears() >= 2) {
			return say("people.age.years", age.getYears());
		}
		return (age.toTotalMonths() > 0) ? say("people.age.months", age.toTotalMonths()) : say("people.age.new");
	}

	/**
	 * What tells somebody from others of the name: when born or expected, and the NHS
	 * number where it is known.
	 */
	String telling(PersonSummary person) {
		String day = (person.born() != null) ? say("people.identity.born", day(person.born()))
				: (person.expected() != null) ? say("people.identity.expected", day(person.expected()))
						: say("people.identity.born-unknown");
		return (person.nhsNumber() != null) ? day + ", " + say("people.nhs-number") + " " + person.nhsNumberInGroups()
				: day;
	}

	private String facts(PersonHead head) {
		String kind = say("people.kind." + head.kind());
		return (head.born() != null) ? kind + ", " + say("people.identity.born", day(head.born())) : kind;
	}

}
