package uk.rowan.enquiry;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * An enquiry's page.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class EnquiryController {

	private final EnquiryPages pages;

	EnquiryController(EnquiryPages pages) {
		this.pages = pages;
	}

	@GetMapping("/enquiries/{id}")
	String show(ActingUser user, @PathVariable EnquiryId id, Model model) {
		model.addAllAttributes(this.pages.show(user, id));
		return "enquiry/enquiry";
	}

}
