package uk.rowan.audit;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.SeeOther;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * How the audit's seal stands; asks for a verification.
 */
@Controller
@RequestMapping("/audit/verification")
@For(Role.DPO)
class AuditVerificationController {

	private final AuditSeal seal;

	private final Verification verification;

	private final VerificationRequests requests;

	AuditVerificationController(AuditSeal seal, Verification verification, VerificationRequests requests) {
		this.seal = seal;
		this.verification = verification;
		this.requests = requests;
	}

	@GetMapping
	ModelAndView show() {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("state", this.seal.state());
		model.put("run", this.verification.lastRun().orElse(null));
		model.put("zone", DatabaseClock.LONDON);
		model.put("underWay", this.requests.underWay());
		return new ModelAndView("audit/verification", model);
	}

	@PostMapping
	RedirectView verify(ActingUser user, RedirectAttributes flash) {
		this.requests.ask(user);
		flash.addFlashAttribute("done", "audit.verification.asked");
		return SeeOther.to("/audit/verification");
	}

}
