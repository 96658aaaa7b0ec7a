package uk.rowan.account;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.Seen;

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
		return new ModelAndView(PAGE, Map.of("teams", this.directory.teams(), "form", TeamForm.blank()));
	}

	@PostMapping
	ModelAndView create(ActingUser by, @Valid @ModelAttribute("form") TeamForm form, BindingResult problems,
			RedirectAttributes flash) {
		TeamId id = TeamId.parse(form.id()).orElseThrow(NotFound::new);
		if (!problems.hasErrors() && !this.teams.create(by, id, form.name())) {
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
	 * @param id the identity that the team will have
	 * @param name the team's name
	 */
	record TeamForm(@Seen @Size(max = 36) String id, @NotBlank(message = "{account.team.missing}") @Size(max = 100,
			message = "{account.team.long}") String name) {

		TeamForm {
			id = (id != null) ? id : "";
			name = (name != null) ? name : "";
		}

		static TeamForm blank() {
			return new TeamForm(TeamId.next().toString(), "");
		}

	}

}
