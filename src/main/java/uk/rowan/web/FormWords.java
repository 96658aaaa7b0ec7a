package uk.rowan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

/**
 * What the form fragments ask while they are drawn. Templates know it as {@code forms}.
 */
class FormWords {

	/**
	 * The errors in the order of the form's fields, those of the whole form first.
	 */
	public List<DetailedError> inOrder(@Nullable Object form, Collection<DetailedError> problems) {
		List<String> fields = (form != null && form.getClass().isRecord())
				? Arrays.stream(form.getClass().getRecordComponents()).map((component) -> component.getName()).toList()
				: List.of();
		return problems.stream()
			.sorted(Comparator.comparingInt((DetailedError problem) -> fields.indexOf(outermost(problem)))
				.thenComparing(DetailedError::getMessage))
			.toList();
	}

	/**
	 * What describes a field to a screen reader, {@code null} when nothing does.
	 */
	public @Nullable String describedBy(String name, @Nullable String hint, boolean wrong,
			@Nullable Map<String, Object> meanwhile) {
		List<String> parts = new ArrayList<>();
		if (hint != null) {
			parts.add(name + "-hint");
		}
		if (wrong) {
			parts.add(name + "-error");
		}
		if (meanwhile != null && meanwhile.containsKey(name)) {
			parts.add(name + "-saved");
		}
		return parts.isEmpty() ? null : String.join(" ", parts);
	}

	/**
	 * What a colleague chose meanwhile, in the words of the options.
	 */
	public String inWords(List<Option> options, Object chosen) {
		return options.stream()
			.filter((option) -> holds(chosen, option.value()))
			.map(Option::text)
			.collect(Collectors.joining(", "));
	}

	/**
	 * Whether an answer is among those chosen.
	 */
	public boolean holds(@Nullable Object chosen, String value) {
		return (chosen instanceof Collection<?> several) ? several.contains(value) : value.equals(chosen);
	}

	private static String outermost(DetailedError problem) {
		return problem.isGlobal() ? "" : problem.getFieldName().replaceFirst("[.\\[].*", "");
	}

}
