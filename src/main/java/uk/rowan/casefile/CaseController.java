package uk.rowan.casefile;

import java.util.List;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of cases, and each case's page.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class CaseController {

	private static final List<String> LISTS = List.of("open", "mine", "closed", "all");

	private final CaseList list;

	private final CaseOverviews overviews;

	CaseController(CaseList list, CaseOverviews overviews) {
		this.list = list;
		this.overviews = overviews;
	}

	@GetMapping("/cases")
	String list(ActingUser user, @RequestParam(defaultValue = "open") String show, ListQuery query, Model model) {
		String which = LISTS.contains(show) ? show : "open";
		model.addAttribute("which", which);
		model.addAttribute("lists", LISTS);
		model.addAttribute("listing", this.list.page(user, which, query));
		model.addAttribute("awaited", this.list.awaited(user, which));
		model.addAttribute("url", "/cases?show=" + which);
		return "casefile/cases";
	}

	@GetMapping("/cases/{id}")
	String show(ActingUser user, @PathVariable CaseId id, Model model) {
		model.addAllAttributes(this.overviews.open(user, id));
		return "casefile/case";
	}

}
