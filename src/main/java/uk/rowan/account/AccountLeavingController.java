package uk.rowan.account;

import java.util.Map;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody leaves.
 */
@Controller
@For(Role.ADMIN)
@RequestMapping("/accounts/{id}/leaving")
class AccountLeavingController {

	private static final String PAGE = "account/leaving";

	private final AccountDirectory directory;

	private final Leaving leaving;

	AccountLeavingController(AccountDirectory directory, Leaving leaving) {
		this.directory = directory;
		this.leaving = leaving;
	}

	@GetMapping
	ModelAndView form(@PathVariable AccountId id) {
		return new ModelAndView(PAGE, shown(id)).addObject("form", LeavingForm.BLANK);
	}

	@PostMapping
	ModelAndView leave(ActingUser by, @PathVariable AccountId id, @ModelAttribute("form") LeavingForm form,
			BindingResult problems, RedirectAttributes flash) {
		this.leaving.leave(by, id).ifPresent(problems::reject);
		if (problems.hasErrors()) {
			return Rejected.view(PAGE, shown(id));
		}
		flash.addFlashAttribute("done", "account.leaving.done");
		return Answers.seeOther("/accounts/" + id);
	}

	private Map<String, ?> shown(AccountId id) {
		return Map.of("account", this.directory.account(id), "held", this.leaving.heldBy(id));
	}

	/**
	 * A form with nothing to type: its button is the answer.
	 */
	record LeavingForm() {

		static final LeavingForm BLANK = new LeavingForm();

	}

}
