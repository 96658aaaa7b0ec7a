package uk.rowan.settings;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;
import uk.rowan.web.SeenVersion;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The picture at the top of each page.
 */
@Controller
@RequestMapping("/settings/logo")
@For(Role.ADMIN)
class LogoController {

	private final CouncilChanges changes;

	private final CurrentSettings settings;

	private final Ledger ledger;

	private final SettingsTrail trail;

	LogoController(CouncilChanges changes, CurrentSettings settings, Ledger ledger, SettingsTrail trail) {
		this.changes = changes;
		this.settings = settings;
		this.ledger = ledger;
		this.trail = trail;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.of();
	}

	@GetMapping
	ModelAndView form() {
		return new ModelAndView("settings/logo", model()).addObject("form",
				new LogoForm("" + this.settings.now().look().logoVersion(), null, ""));
	}

	@PostMapping
	Object save(ActingUser by, @Valid @ModelAttribute("form") LogoForm form, BindingResult problems,
			RedirectAttributes flash) {
		byte[] sent = form.bytes();
		byte[] png = LogoPicture.isTooLarge(sent) ? new byte[0] : LogoPicture.encodedAnew(sent).orElse(new byte[0]);
		if (png.length == 0) {
			String problem = (sent.length == 0) ? "missing" : LogoPicture.isTooLarge(sent) ? "large" : "wrong";
			problems.rejectValue("file", "settings.logo.file." + problem);
		}
		if (problems.hasErrors()) {
			return Rejected.view("settings/logo", model());
		}
		this.changes.logo(by, SeenVersion.of(form.version()), png, form.reason().strip());
		flash.addFlashAttribute("done", "settings.done.logo");
		return SeeOther.to("/settings/logo");
	}

	private Map<String, Object> model() {
		return Map.of("action", "/settings/logo", "hasLogo", this.settings.now().look().hasLogo(), "history",
				this.ledger.history(CouncilChanges.LOGO, Map.of()));
	}

}
