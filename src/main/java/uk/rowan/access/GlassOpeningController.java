package uk.rowan.access;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.SeeOther;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * One opening by break-glass: who, when, why; and the mark that the reader has seen it.
 */
@Controller
@RequestMapping("/break-glass/openings/{id}")
@For({ Role.DPO, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR })
class GlassOpeningController {

	private final GlassOpenings openings;

	GlassOpeningController(GlassOpenings openings) {
		this.openings = openings;
	}

	@GetMapping
	String show(ActingUser user, @PathVariable String id, Model model) {
		model.addAttribute("opening", this.openings.show(user, Ids.parse(id).orElseThrow(NotFound::new)));
		return "access/glass-opening";
	}

	@PostMapping("/seen")
	RedirectView see(ActingUser user, @PathVariable String id, RedirectAttributes flash) {
		this.openings.see(user, Ids.parse(id).orElseThrow(NotFound::new));
		flash.addFlashAttribute("done", "access.glass-opening.done");
		return SeeOther.to("/");
	}

}
