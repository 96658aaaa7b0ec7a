package uk.rowan.account;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;
import uk.rowan.web.Rejected;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The accounts of members of staff.
 */
@Controller
@For(Role.ADMIN)
@RequestMapping("/accounts")
class AccountController {

	private static final String OPENING = "account/opening";

	private final AccountDirectory directory;

	private final Invitations invitations;

	private final Leaving leaving;

	private final PublicAddress address;

	AccountController(AccountDirectory directory, Invitations invitations, Leaving leaving, PublicAddress address) {
		this.directory = directory;
		this.invitations = invitations;
		this.leaving = leaving;
		this.address = address;
	}

	@GetMapping
	ModelAndView list(ListQuery query) {
		return new ModelAndView("account/accounts",
				Map.of("listing", this.directory.list(query), "form", SearchForm.BLANK));
	}

	@GetMapping("/new")
	ModelAndView form() {
		ModelAndView page = new ModelAndView(OPENING, choices(this.directory.teams()));
		return page.addObject("form", NewAccountForm.blank());
	}

	@PostMapping
	ModelAndView create(ActingUser by, @Valid @ModelAttribute("form") NewAccountForm form, BindingResult problems) {
		AccountId id = AccountId.parse(form.id()).orElseThrow(NotFound::new);
		if (this.directory.exists(id)) {
			return opened(form, id);
		}
		List<Option> teams = this.directory.teams();
		Answers.check(form.team(), teams, form.roles(), problems);
		if (this.directory.isTaken(form.username())) {
			problems.rejectValue("username", "account.username.taken");
		}
		if (problems.hasErrors()) {
			return Rejected.view(OPENING, choices(teams));
		}
		try {
			return handOver(this.invitations.invite(by, form.asked(id)), id);
		}
		catch (DataIntegrityViolationException ex) {
			if (this.directory.exists(id)) {
				return opened(form, id);
			}
			if (!this.directory.isTaken(form.username())) {
				throw ex;
			}
			problems.rejectValue("username", "account.username.taken");
			return Rejected.view(OPENING, choices(teams));
		}
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable AccountId id) {
		AccountPage account = this.directory.account(id);
		List<String> held = (account.left() != null) ? this.leaving.heldBy(id) : List.of();
		return new ModelAndView("account/account", Map.of("account", account, "held", held));
	}

	private ModelAndView opened(NewAccountForm form, AccountId id) {
		form.mustBe(this.directory.account(id));
		return Answers.seeOther("/accounts/" + id);
	}

	private static Map<String, ?> choices(List<Option> teams) {
		return Map.of("teams", teams, "roles", Answers.roles());
	}

	/**
	 * Shown by the answer itself: no redirect could carry the link without keeping it.
	 */
	private ModelAndView handOver(OneTimeToken token, AccountId id) {
		return new ModelAndView("account/link",
				Map.of("account", this.directory.account(id), "link", this.address.of("/one-time/" + token.text())));
	}

}
