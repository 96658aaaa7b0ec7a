package uk.rowan.live;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What those who hold a conference look up beside its sections, in a tab of its own.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class BesideController {

	private final BesidePages pages;

	BesideController(BesidePages pages) {
		this.pages = pages;
	}

	@GetMapping("/conferences/{id}/live/beside")
	String show(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.pages.show(user, id));
		return "live/beside";
	}

}
