package uk.rowan.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import uk.rowan.catalogue.Catalogue;
import uk.rowan.catalogue.DataClass;
import uk.rowan.web.NotFound;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the pages of the optional data show.
 */
@Component
class OptionalDataPage {

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	private final Catalogue catalogue;

	private final MessageSource messages;

	OptionalDataPage(CurrentSettings settings, Ledger ledger, SettingsTrail trail, Catalogue catalogue,
			MessageSource messages) {
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
		this.catalogue = catalogue;
		this.messages = messages;
	}

	/**
	 * An optional class as listed.
	 *
	 * @param words what it is called
	 * @param slug how its address names it
	 * @param collected whether it is collected now
	 */
	record Item(String words, String slug, boolean collected) {

	}

	Map<String, Object> list() {
		List<Item> items = this.catalogue.classes().stream().filter(DataClass::optional).map(this::item).toList();
		return Map.of("items", items, "crumbs", this.trail.of());
	}

	/**
	 * The class of that address.
	 * @throws NotFound when there is none or it is not optional
	 */
	Item find(String slug) {
		return this.catalogue.classes()
			.stream()
			.filter((dataClass) -> dataClass.optional() && dataClass.slug().equals(slug))
			.findFirst()
			.map(this::item)
			.orElseThrow(NotFound::new);
	}

	int version(Item item) {
		return this.ledger.version(LocalChoices.OPTIONAL, Map.of("data_class", item.words()));
	}

	Map<String, Object> question(Item item) {
		String name = item.words().substring(0, 1).toUpperCase(Locale.UK) + item.words().substring(1);
		String act = words(item.collected() ? "settings.optional.off.switch" : "settings.optional.on.switch");
		return Map.of("action", "/settings/optional-data/" + item.slug(), "question", name + ": " + act, "words",
				words(item.collected() ? "settings.optional.stop.words" : "settings.optional.why"), "crumbs",
				this.trail.of("settings.optional.title", "/settings/optional-data"));
	}

	private Item item(DataClass dataClass) {
		return new Item(dataClass.words(), dataClass.slug(),
				this.settings.now().collected().contains(dataClass.words()));
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, Locale.UK);
	}

}
