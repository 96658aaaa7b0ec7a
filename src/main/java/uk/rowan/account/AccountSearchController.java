package uk.rowan.account;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looks for accounts by name; names never stand in addresses.
 */
@Controller
@For(Role.ADMIN)
class AccountSearchController {

	private static final String PAGE = "account/search";

	private final AccountDirectory directory;

	AccountSearchController(AccountDirectory directory) {
		this.directory = directory;
	}

	@PostMapping("/accounts/search")
	ModelAndView search(@Valid @ModelAttribute("form") SearchForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return Rejected.view(PAGE, Map.of("found", List.of()));
		}
		return new ModelAndView(PAGE, Map.of("found", this.directory.search(form.text())));
	}

}
