package uk.rowan.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import uk.rowan.shared.Role;
import uk.rowan.web.Option;
import uk.rowan.web.SeeOther;

import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/**
 * What several of the administrator's forms offer and check.
 */
final class Answers {

	private static final List<Option> ROLES = Arrays.stream(Role.values())
		.map((role) -> new Option(role.name(), capitalised(role.words()), null))
		.toList();

	private Answers() {
	}

	static List<Option> roles() {
		return ROLES;
	}

	static void check(String team, List<Option> teams, List<String> roles, Errors problems) {
		if (!team.isEmpty() && teams.stream().noneMatch((option) -> option.value().equals(team))) {
			problems.rejectValue("team", "account.team.unknown");
		}
		if (roles.stream().anyMatch((code) -> Roles.named(code).size() != 1)) {
			problems.rejectValue("roles", "account.roles.unknown");
		}
	}

	static ModelAndView seeOther(String path) {
		return new ModelAndView(SeeOther.to(path));
	}

	private static String capitalised(String words) {
		return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
	}

}
