package uk.rowan.worklist;

import uk.rowan.shared.ActingUser;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page after signing in: my work.
 */
@Controller
@For
class WorkController {

	private final Work work;

	WorkController(Work work) {
		this.work = work;
	}

	@GetMapping("/")
	String show(ActingUser user, Model model) {
		model.addAttribute("page", this.work.of(user));
		return "worklist/work";
	}

}
