package uk.rowan.casefile;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Who has seen this record: for those who answer for the case. The data protection
 * officer asks the audit itself.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR })
class CaseReadersController {

	private final CasePages pages;

	private final CaseReaders readers;

	CaseReadersController(CasePages pages, CaseReaders readers) {
		this.pages = pages;
		this.readers = readers;
	}

	@GetMapping("/cases/{id}/readers")
	String list(ActingUser user, @PathVariable CaseId id, ListQuery query, Model model) {
		model.addAllAttributes(this.pages.open(user, id, "readers"));
		model.addAttribute("listing", this.readers.of(CasePages.head(model.asMap()).child().id(), query));
		model.addAttribute("url", "/cases/" + id + "/readers");
		model.addAttribute("broken", this.readers.broken(id));
		return "casefile/readers";
	}

}
