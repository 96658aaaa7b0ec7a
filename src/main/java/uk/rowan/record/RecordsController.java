package uk.rowan.record;

import java.util.List;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of letters and records, the late ones first.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class RecordsController {

	private static final List<String> LISTS = List.of("late", "open", "all");

	private final RecordList list;

	RecordsController(RecordList list) {
		this.list = list;
	}

	@GetMapping("/records")
	String list(ActingUser user, @RequestParam(defaultValue = "late") String show, ListQuery query, Model model) {
		String which = LISTS.contains(show) ? show : LISTS.getFirst();
		model.addAttribute("listing", this.list.page(user, which, query));
		model.addAttribute("which", which);
		model.addAttribute("lists", LISTS);
		model.addAttribute("url", "/records?show=" + which);
		return "record/records";
	}

}
