package uk.rowan;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.Ids;
import uk.rowan.web.TypedDate;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The form that a handler reads, filled in as the page that asks offers it, and with
 * plausible words where it leaves a box empty.
 *
 * @param values by the name of the field
 * @param boxes the fields into which somebody types
 */
record FilledForm(Map<String, List<String>> values, List<String> boxes) {

	/** What goes together with the rest of its form. */
	private static final Map<String, List<String>> FITTING = Map.ofEntries(
			Map.entry("POST /people/new expected.day", List.of("")),
			Map.entry("POST /people/new expected.month", List.of("")),
			Map.entry("POST /people/new expected.year", List.of("")),
			Map.entry("POST /cases/{id}/allocation chair", List.of("")),
			Map.entry("POST /settings/contacts kind", List.of("CALDICOTT")),
			Map.entry("POST /people/{person}/nhs-number number", List.of("")),
			Map.entry("POST /accounts roles", List.of("SOCIAL_WORKER")), Map.entry("POST /accounts team", List.of("")),
			Map.entry("POST /audit born.day", List.of("")), Map.entry("POST /audit born.month", List.of("")),
			Map.entry("POST /audit born.year", List.of("")), Map.entry("POST /enquiries/new begins", List.of("no")),
			Map.entry("POST /conferences/{id}/distribution/new without", List.of("")),
			Map.entry("POST /conferences/{id}/exclusions/new parts", List.of()),
			Map.entry("POST /conferences/{id}/booking minutes", List.of("")),
			Map.entry("POST /conferences/{id}/live/fields field", List.of("WELCOME:::0")),
			Map.entry("POST /conferences/{id}/live/fields writer", List.of("")),
			Map.entry("POST /conferences/{id}/live/fields age", List.of("")),
			Map.entry("POST /conferences/{id}/invitations agencies", List.of("")),
			Map.entry("POST /conferences/{id}/invitations/new organisation", List.of("")));

	private static final Map<String, String> PLAUSIBLE = Map.ofEntries(Map.entry("email", "robin@rowanshire.example"),
			Map.entry("secureEmail", "school@rowanshire.example"), Map.entry("phone", "01632 960001"),
			Map.entry("telephone", "01632 960002"), Map.entry("postcode", "RW1 1AA"), Map.entry("nhsNumber", ""),
			Map.entry("number", ""), Map.entry("privacyNotice", "https://rowanshire.example/privacy"),
			Map.entry("chosen", "seven otters under 1 bridge"), Map.entry("again", "seven otters under 1 bridge"),
			Map.entry("find", ""), Map.entry("version", "0"), Map.entry("act", ""), Map.entry("different", "yes"),
			Map.entry("reference", ""), Map.entry("from.year", "2026"), Map.entry("person", ""),
			Map.entry("account", ""), Map.entry("begins", "no"), Map.entry("starts", "10:00"), Map.entry("link", ""),
			Map.entry("day.year", "2027"), Map.entry("colleagues", ""), Map.entry("arrives", "11:00"),
			Map.entry("leaves", "11:30"));

	/**
	 * The names of the fields that a handler binds, dates as three.
	 */
	static List<String> fields(Handlers.Endpoint endpoint) {
		List<String> fields = new ArrayList<>();
		for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
			if (parameter.hasParameterAnnotation(ModelAttribute.class) && parameter.getParameterType().isRecord()) {
				fields.addAll(names(parameter.getParameterType(), ""));
			}
		}
		return fields;
	}

	private static List<String> names(Class<?> form, String before) {
		List<String> names = new ArrayList<>();
		Parameter[] parameters = form.getDeclaredConstructors()[0].getParameters();
		RecordComponent[] components = form.getRecordComponents();
		for (int index = 0; index < components.length; index++) {
			names.addAll(names(components[index], parameters[index].getAnnotation(BindParam.class), before));
		}
		return names;
	}

	/** A date is three fields; of rows the first stands for all. */
	private static List<String> names(RecordComponent component, @Nullable BindParam bound, String before) {
		String name = before + ((bound != null) ? bound.value() : component.getName());
		if (component.getType().equals(TypedDate.class)) {
			return List.of(name + ".day", name + ".month", name + ".year");
		}
		if (component.getGenericType() instanceof ParameterizedType list
				&& list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()) {
			return names(row, name + "[0].");
		}
		return List.of(name);
	}

	/**
	 * Opens the page that asks, and fills in its form.
	 */
	static FilledForm asked(Desk desk, Handlers.Endpoint endpoint, Household household) throws Exception {
		String known = household.address(endpoint.path());
		String address = (known != null) ? known : endpoint.path();
		for (String asking : List.of(address, address + "/new", address + "?person=" + household.second,
				address + "?case=" + household.caseId, address + "?enquiry=" + household.enquiry,
				address.replaceFirst("/[^/]*$", ""), address.replaceFirst("/typing$", "/words"))) {
			Desk.Answer answer = (asking.isEmpty() || asking.contains("{")) ? Desk.Answer.NONE : desk.open(asking);
			Document page = answer.page();
			if (answer.status() == 200
					&& !page.select("form[method=post][action=%s], form[data-typing=%s]".formatted(address, address))
						.isEmpty()) {
				return of(endpoint, page).choosing(endpoint, household);
			}
		}
		return of(endpoint, org.jsoup.Jsoup.parse("")).choosing(endpoint, household);
	}

	/**
	 * Fills in.
	 * @param page what asks; of anything else the boxes are made up
	 */
	static FilledForm of(Handlers.Endpoint endpoint, Document page) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		List<String> boxes = new ArrayList<>();
		for (String field : fields(endpoint)) {
			List<Element> elements = page.select("main [name=" + field + "]");
			List<String> fitting = FITTING.get(endpoint + " " + field);
			values.put(field, (fitting != null) ? fitting
					: elements.isEmpty() ? List.of(plausible(field)) : value(field, elements));
			if (elements.isEmpty()
					|| elements.getFirst().is("textarea, input[type=text], input[type=email], input:not([type])")) {
				boxes.add(field);
			}
		}
		return new FilledForm(values, boxes);
	}

	private static List<String> value(String field, List<Element> elements) {
		Element first = elements.getFirst();
		if (first.is("select")) {
			return first.select("option")
				.eachAttr("value")
				.stream()
				.filter((value) -> !value.isEmpty())
				.limit(1)
				.toList();
		}
		if (first.is("[type=checkbox]")) {
			return elements.stream().map((element) -> element.attr("value")).limit(10).toList();
		}
		if (first.is("[type=radio]")) {
			return List.of(first.attr("value"));
		}
		if (first.is("[type=file]")) {
			return List.of();
		}
		return List.of(first.val().isEmpty() && !first.is("[type=hidden]") ? plausible(field) : first.val());
	}

	private static String plausible(String field) {
		String known = PLAUSIBLE.get(field);
		if (known != null) {
			return known;
		}
		if (field.endsWith(".day")) {
			return "6";
		}
		if (field.endsWith(".month")) {
			return "7";
		}
		if (field.endsWith(".year")) {
			return "2026";
		}
		if (field.equals("username")) {
			return "gen-" + Ids.next().toString().substring(24);
		}
		return "Example";
	}

	private FilledForm choosing(Handlers.Endpoint endpoint, Household household) {
		this.values.replaceAll((field, offered) -> {
			String choice = household.choices.get(endpoint + " " + field);
			return (choice != null) ? List.of(choice) : offered;
		});
		return this;
	}

	/**
	 * The same form with other values in one field.
	 */
	Map<String, List<String>> with(String field, String... typed) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.values);
		changed.put(field, Arrays.asList(typed));
		return changed;
	}

	/**
	 * The same form without a field.
	 */
	Map<String, List<String>> without(String field) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.values);
		changed.remove(field);
		return changed;
	}

}
