package uk.rowan.settings;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.catalogue.Catalogue;
import uk.rowan.catalogue.DataClass;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Which optional classes of data are collected (BC-2).
 */
@Controller
@RequestMapping("/settings/optional-data")
@For(Role.ADMIN)
class OptionalDataController {

	private final LocalChoices choices;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	private final Catalogue catalogue;

	OptionalDataController(LocalChoices choices, CurrentSettings settings, Ledger ledger, SettingsTrail trail,
			Catalogue catalogue) {
		this.choices = choices;
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
		this.catalogue = catalogue;
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

	@GetMapping
	ModelAndView list() {
		List<Item> items = this.catalogue.classes().stream().filter(DataClass::optional).map(this::item).toList();
		return new ModelAndView("settings/optional-data", Map.of("items", items, "crumbs", this.trail.of()));
	}

	@GetMapping("/{slug}")
	ModelAndView form(@PathVariable String slug) {
		Item item = find(slug);
		return new ModelAndView("settings/reason", model(item)).addObject("form",
				ReasonForm.seen(this.ledger.version(LocalChoices.OPTIONAL, Map.of("data_class", item.words()))));
	}

	@PostMapping("/{slug}")
	Object change(ActingUser by, @PathVariable String slug, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult problems, RedirectAttributes flash) {
		Item item = find(slug);
		if (problems.hasErrors()) {
			return Rejected.view("settings/reason", model(item));
		}
		this.choices.collect(by, item.words(), SeenVersion.of(form.version()), !item.collected(),
				form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.optional");
		return SeeOther.to("/settings/optional-data");
	}

	private Item find(String slug) {
		return this.catalogue.classes()
			.stream()
			.filter((dataClass) -> dataClass.optional() && dataClass.slug().equals(slug))
			.findFirst()
			.map(this::item)
			.orElseThrow(NotFound::new);
	}

	private Item item(DataClass dataClass) {
		return new Item(dataClass.words(), dataClass.slug(),
				this.settings.now().collected().contains(dataClass.words()));
	}

	private Map<String, Object> model(Item item) {
		List<Crumb> crumbs = this.trail.of("settings.optional.title", "/settings/optional-data");
		return Map
			.of("action", "/settings/optional-data/" + item.slug(), "question",
					item.words().substring(0, 1).toUpperCase(java.util.Locale.UK) + item.words().substring(1) + ": "
							+ this.trail
								.option("",
										item.collected() ? "settings.optional.off.switch"
												: "settings.optional.on.switch")
								.text(),
					"words",
					this.trail.option("", item.collected() ? "settings.optional.stop.words" : "settings.optional.why")
						.text(),
					"crumbs", crumbs);
	}

}
