package uk.rowan.settings;

import java.util.List;

import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where an administrator finds every setting.
 */
@Controller
@For({ Role.ADMIN, Role.DPO })
class SettingsController {

	private static final List<Section> ALL = List.of(new Section("settings.index.council", "/settings/council"),
			new Section("settings.index.contacts", "/settings/contacts"),
			new Section("settings.index.colours", "/settings/colours"),
			new Section("settings.index.logo", "/settings/logo"),
			new Section("settings.index.clocks", "/settings/clocks"),
			new Section("settings.index.closure-days", "/settings/closure-days"),
			new Section("settings.index.agenda", "/settings/agenda"),
			new Section("settings.index.phrases", "/settings/phrases"),
			new Section("settings.index.optional-data", "/settings/optional-data"),
			new Section("settings.index.quoracy", "/settings/quorum-groups"));

	private static final Section RECORD = new Section("settings.index.record", "/settings/record-of-processing");

	/**
	 * One group of settings.
	 *
	 * @param key of its name in the messages
	 * @param href where it is
	 */
	record Section(String key, String href) {

	}

	@GetMapping("/settings")
	String index(uk.rowan.shared.ActingUser user, Model model) {
		List<Section> sections = user.is(Role.ADMIN)
				? java.util.stream.Stream.concat(ALL.stream(), java.util.stream.Stream.of(RECORD)).toList()
				: List.of(RECORD);
		model.addAttribute("sections", sections);
		return "settings/index";
	}

}
