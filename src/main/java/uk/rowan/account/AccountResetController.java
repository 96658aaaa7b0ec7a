package uk.rowan.account;

import java.util.Map;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A one-time link for somebody who cannot sign in.
 */
@Controller
@For(Role.ADMIN)
@RequestMapping("/accounts/{id}/reset")
class AccountResetController {

	private final AccountDirectory directory;

	private final Invitations invitations;

	private final PublicAddress address;

	AccountResetController(AccountDirectory directory, Invitations invitations, PublicAddress address) {
		this.directory = directory;
		this.invitations = invitations;
		this.address = address;
	}

	@GetMapping
	ModelAndView form(@PathVariable AccountId id) {
		return new ModelAndView("account/reset", Map.of("account", this.directory.account(id)));
	}

	/**
	 * Shown by the answer itself: no redirect could carry the link without keeping it.
	 */
	@PostMapping
	ModelAndView reset(ActingUser by, @PathVariable AccountId id) {
		OneTimeToken token = this.invitations.reset(by, id);
		return new ModelAndView("account/link",
				Map.of("account", this.directory.account(id), "link", this.address.of("/one-time/" + token.text())));
	}

}
