package uk.rowan.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.BeanUtils;

/**
 * A form as it was typed, put together with the same form as it would be opened now.
 *
 * @param merged the form to show: what was typed, but what has to be {@link Seen} from
 * now
 * @param savedMeanwhile what stands in the record now where something else was typed, by
 * the field's name, in words
 */
record TypedForm(Object merged, Map<String, String> savedMeanwhile) {

	static TypedForm of(Record typed, Record now) {
		RecordComponent[] parts = typed.getClass().getRecordComponents();
		Object[] values = new Object[parts.length];
		Map<String, String> saved = new LinkedHashMap<>();
		for (int at = 0; at < parts.length; at++) {
			boolean seen = parts[at].isAnnotationPresent(Seen.class);
			values[at] = value(parts[at], seen ? now : typed);
			String stands = words(value(parts[at], now));
			if (!seen && !stands.isEmpty() && !stands.equals(words(values[at]))) {
				saved.put(parts[at].getName(), stands);
			}
		}
		Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			return new TypedForm(BeanUtils.instantiateClass(typed.getClass().getDeclaredConstructor(types), values),
					saved);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object value(RecordComponent part, Record form) {
		try {
			part.getAccessor().setAccessible(true);
			return part.getAccessor().invoke(form);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String words(Object value) {
		return switch (value) {
			case String text -> text;
			case TypedDate date -> Stream.of(date.day(), date.month(), date.year())
				.filter((part) -> !part.isBlank())
				.collect(Collectors.joining(" "));
			case null, default -> "";
		};
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "form";
	}

}
