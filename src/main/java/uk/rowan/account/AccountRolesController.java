package uk.rowan.account;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Option;
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
 * What somebody does and in which team.
 */
@Controller
@For(Role.ADMIN)
@RequestMapping("/accounts/{id}/roles")
class AccountRolesController {

	private static final String PAGE = "account/roles";

	private final AccountDirectory directory;

	private final Administration administration;

	private final Leaving leaving;

	AccountRolesController(AccountDirectory directory, Administration administration, Leaving leaving) {
		this.directory = directory;
		this.administration = administration;
		this.leaving = leaving;
	}

	@GetMapping
	ModelAndView form(@PathVariable AccountId id) {
		AccountPage account = this.directory.account(id);
		ModelAndView page = new ModelAndView(PAGE, choices(id, account, this.directory.teams()));
		return page.addObject("form", RolesForm.of(account));
	}

	@PostMapping
	ModelAndView assign(ActingUser by, @PathVariable AccountId id, @Valid @ModelAttribute("form") RolesForm form,
			BindingResult problems, RedirectAttributes flash) {
		AccountPage account = this.directory.account(id);
		List<Option> teams = this.directory.teams();
		Answers.check(form.team(), teams, form.roles(), problems);
		if (!problems.hasErrors()) {
			this.administration
				.assign(by, id, form.seen(), NewAccountForm.roles(form.roles()), NewAccountForm.team(form.team()))
				.ifPresent((refusal) -> problems.rejectValue("roles", refusal));
		}
		if (problems.hasErrors()) {
			return Rejected.view(PAGE, choices(id, account, teams));
		}
		flash.addFlashAttribute("done", "account.roles.done");
		return Answers.seeOther("/accounts/" + id);
	}

	private Map<String, ?> choices(AccountId id, AccountPage account, List<Option> teams) {
		return Map.of("account", account, "teams", teams, "roles", Answers.roles(), "held", this.leaving.heldBy(id));
	}

}
