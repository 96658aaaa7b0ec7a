package uk.rowan.account;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The teams that accounts belong to.
 */
@Controller
@For(Role.ADMIN)
@RequestMapping("/accounts/teams")
class TeamController {

	private static final String PAGE = "account/teams";

	private final Teams teams;

	private final AccountDirectory directory;

	TeamController(Teams teams, AccountDirectory directory) {
		this.teams = teams;
		this.directory = directory;
	}

	@GetMapping
	ModelAndView list() {
		return new ModelAndView(PAGE, Map.of("teams", this.directory.teams(), "form", TeamForm.BLANK));
	}

	@PostMapping
	ModelAndView create(ActingUser by, @Valid @ModelAttribute("form") TeamForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (!problems.hasErrors() && !this.teams.create(by, form.name())) {
			problems.rejectValue("name", "account.team.taken");
		}
		if (problems.hasErrors()) {
			return Rejected.view(PAGE, Map.of("teams", this.directory.teams()));
		}
		flash.addFlashAttribute("done", "account.team.done");
		return Answers.seeOther("/accounts/teams");
	}

	/**
	 * What was typed as a new team.
	 *
	 * @param name the team's name
	 */
	record TeamForm(@NotBlank(message = "{account.team.missing}") @Size(max = 100,
			message = "{account.team.long}") String name) {

		static final TeamForm BLANK = new TeamForm("");

		TeamForm {
			name = (name != null) ? name : "";
		}

	}

}
