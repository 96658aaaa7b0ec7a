package uk.rowan.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;

/**
 * A form as it was typed, put together with the same form as it would be opened now.
 *
 * @param merged the form to show: what was typed, but what has to be {@link Seen} from
 * now
 * @param savedMeanwhile what stands in the record now where something else was typed, by
 * the field's name: words, or the codes that are chosen
 */
record TypedForm(Object merged, Map<String, Object> savedMeanwhile) {

	/** What is looked up or ticked has no room for more. */
	private static final int LONGEST_CODE = 60;

	/** Identities, codes, numbers, and the answers of boxes to tick. */
	private static final Pattern CHOSEN = Pattern
		.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z0-9_.]+|[a-z]{1,5}");

	/**
	 * What only a page puts into a form: days and moments as machines write them, codes
	 * of several words.
	 */
	private static final Pattern HIDDEN = Pattern
		.compile("\\d{4}-\\d{2}-\\d{2}([T ][\\d:.+Z-]*)?|[a-z0-9]+([._-][a-z0-9]+)+");

	/**
	 * Puts the two together.
	 * @param now the form as it would be opened
	 * @param saved the form with what stands in the record
	 * @return empty when sending the form now would be another act than the one typed, as
	 * lifting a restriction is another than placing one
	 */
	static Optional<TypedForm> of(Record typed, Record now, Record saved) {
		RecordComponent[] parts = typed.getClass().getRecordComponents();
		@Nullable Object[] values = new Object[parts.length];
		Map<String, Object> meanwhile = new LinkedHashMap<>();
		for (int at = 0; at < parts.length; at++) {
			Object before = value(parts[at], typed);
			Object opened = value(parts[at], now);
			Object stands = value(parts[at], saved);
			boolean seen = parts[at].isAnnotationPresent(Seen.class);
			values[at] = seen ? opened : before;
			if (seen && isEmpty(before) != isEmpty(opened)) {
				return Optional.empty();
			}
			if (!seen) {
				compare(parts[at].getName(), before, stands, meanwhile);
			}
		}
		return Optional.of(new TypedForm(made(typed.getClass(), parts, values), meanwhile));
	}

	private static void compare(String name, @Nullable Object typed, @Nullable Object stands,
			Map<String, Object> different) {
		if (stands instanceof List<?> rows && rows.stream().allMatch(Record.class::isInstance)) {
			for (int row = 0; row < rows.size(); row++) {
				Object beside = (typed instanceof List<?> other && row < other.size()) ? other.get(row) : null;
				compareParts(name + "[" + row + "].", beside, rows.get(row), different);
			}
		}
		else if (!isEmpty(stands) && !comparable(stands).equals(comparable(typed))) {
			different.put(name, words(stands));
		}
	}

	/** One row of a form with several alike. */
	private static void compareParts(String row, @Nullable Object typed, @Nullable Object stands,
			Map<String, Object> different) {
		if (typed instanceof Record before && stands instanceof Record now) {
			for (RecordComponent part : now.getClass().getRecordComponents()) {
				compare(row + part.getName(), value(part, before), value(part, now), different);
			}
		}
	}

	/**
	 * What was typed: no identities, no codes that were chosen, no passwords.
	 */
	static List<String> words(Record typed) {
		return Arrays.stream(typed.getClass().getRecordComponents())
			.filter((part) -> !part.isAnnotationPresent(Seen.class) && !part.isAnnotationPresent(Secret.class))
			.flatMap((part) -> switch (value(part, typed)) {
				case String text when isTyped(part, text) -> Stream.of(text);
				case List<?> rows ->
					rows.stream().flatMap((row) -> (row instanceof Record one) ? words(one).stream() : Stream.empty());
				case null, default -> Stream.empty();
			})
			.toList();
	}

	/** A name may be one capital letter; a field with no room for a name takes codes. */
	private static boolean isTyped(RecordComponent part, String text) {
		Size size = part.getAccessor().getAnnotation(Size.class);
		boolean takesWords = size != null && size.max() > LONGEST_CODE;
		return !text.isBlank() && (takesWords || !CHOSEN.matcher(text).matches());
	}

	/**
	 * What was typed where nothing knows the form: whatever is neither an identity, a
	 * code nor a day that a page had put there.
	 */
	static List<String> words(Collection<String[]> fields) {
		return fields.stream()
			.flatMap(Arrays::stream)
			.filter((text) -> !text.isBlank() && !CHOSEN.matcher(text).matches() && !HIDDEN.matcher(text).matches())
			.toList();
	}

	private static Object made(Class<?> form, RecordComponent[] parts, @Nullable Object[] values) {
		Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			return BeanUtils.instantiateClass(form.getDeclaredConstructor(types), values);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Object value(RecordComponent part, Record form) {
		try {
			part.getAccessor().setAccessible(true);
			return part.getAccessor().invoke(form);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isEmpty(@Nullable Object value) {
		return switch (value) {
			case String text -> text.isEmpty();
			case TypedDate date -> date.isBlank();
			case Collection<?> several -> several.isEmpty();
			case null, default -> true;
		};
	}

	private static Object comparable(@Nullable Object value) {
		return (value instanceof Collection<?> several) ? Set.copyOf(several) : Optional.ofNullable(value);
	}

	private static Object words(@Nullable Object value) {
		return (value instanceof TypedDate date) ? Stream.of(date.day(), date.month(), date.year())
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" ")) : Optional.ofNullable(value).orElse("");
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "form";
	}

}
