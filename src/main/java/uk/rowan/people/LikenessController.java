package uk.rowan.people;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The records officer's queue of records that may be about one person.
 */
@Controller
@For(Role.RECORDS_MANAGER)
class LikenessController {

	private final LikenessQueue queue;

	LikenessController(LikenessQueue queue) {
		this.queue = queue;
	}

	@GetMapping("/people/likenesses")
	ModelAndView list(ListQuery query) {
		return new ModelAndView("people/likenesses").addObject("listing", this.queue.waiting(query));
	}

	@PostMapping("/people/likenesses/{likeness}/settlement")
	String settle(ActingUser user, @PathVariable RowId likeness, RedirectAttributes flash) {
		this.queue.settle(user, likeness.value());
		flash.addFlashAttribute("done", "people.likeness.done");
		return "redirect:/people/likenesses";
	}

}
