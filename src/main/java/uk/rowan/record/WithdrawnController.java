package uk.rowan.record;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The records that were withdrawn, and the recall of each.
 */
@Controller
@For(Role.DPO)
class WithdrawnController {

	private final WithdrawnPages pages;

	WithdrawnController(WithdrawnPages pages) {
		this.pages = pages;
	}

	@GetMapping("/withdrawn-records")
	String list(ActingUser user, ListQuery query, Model model) {
		model.addAttribute("listing", this.pages.list(user, query));
		return "record/withdrawn";
	}

	@GetMapping("/withdrawn-records/{record}")
	@For({ Role.DPO, Role.CHAIR })
	String show(ActingUser user, @PathVariable RowId record, Model model) {
		model.addAllAttributes(this.pages.show(user, record.value()));
		return "record/recall";
	}

}
