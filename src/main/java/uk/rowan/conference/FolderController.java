package uk.rowan.conference;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The chair's folder, to be printed.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class FolderController {

	private final FolderPages pages;

	FolderController(FolderPages pages) {
		this.pages = pages;
	}

	@GetMapping("/conferences/{id}/folder")
	String show(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.pages.show(user, id));
		return "conference/folder";
	}

}
