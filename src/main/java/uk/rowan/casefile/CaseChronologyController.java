package uk.rowan.casefile;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A case's chronology.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class CaseChronologyController {

	private final Chronology chronology;

	CaseChronologyController(Chronology chronology) {
		this.chronology = chronology;
	}

	@GetMapping("/cases/{id}/chronology")
	String list(ActingUser user, @PathVariable CaseId id, @RequestParam(defaultValue = "latest") String order,
			Model model) {
		model.addAllAttributes(this.chronology.open(user, id, "oldest".equals(order)));
		return "casefile/chronology";
	}

}
