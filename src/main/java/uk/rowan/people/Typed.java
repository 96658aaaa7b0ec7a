package uk.rowan.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.web.TypedDate;

/**
 * Reads what forms send: text that may be absent, codes, days.
 */
final class Typed {

	private Typed() {
	}

	static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

	static TypedDate date(@Nullable TypedDate sent) {
		return (sent != null) ? sent : TypedDate.BLANK;
	}

	static <E extends Enum<E>> Optional<E> code(Class<E> type, String sent) {
		return Arrays.stream(type.getEnumConstants()).filter((one) -> one.name().equals(sent)).findFirst();
	}

	/**
	 * What is wrong with a day that must be today or earlier.
	 * @param key the field's messages: {@code .missing}, {@code .unreadable},
	 * {@code .future}
	 */
	static Optional<Problem> past(TypedDate typed, String field, String key, boolean needed, LocalDate today) {
		if (typed.isBlank()) {
			return needed ? Optional.of(new Problem(field, key + ".missing")) : Optional.empty();
		}
		Optional<LocalDate> day = typed.toDate();
		if (day.isEmpty()) {
			return Optional.of(new Problem(field, key + ".unreadable"));
		}
		return day.filter((one) -> one.isAfter(today)).map((one) -> new Problem(field, key + ".future"));
	}

}
