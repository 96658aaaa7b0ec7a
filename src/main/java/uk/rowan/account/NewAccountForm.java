package uk.rowan.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.Seen;

/**
 * What was typed to open an account.
 *
 * @param id the identity that the account will have
 * @param name the person's name
 * @param username what the person will sign in with
 * @param email the work address
 * @param team the team's identity, empty for none
 * @param roles the roles' codes
 */
record NewAccountForm(@Seen @Size(max = 36) String id,
		@NotBlank(message = "{account.name.missing}") @Size(max = 100, message = "{account.name.long}") String name,
		@Pattern(regexp = USERNAME, message = "{account.username.wrong}") String username,
		@NotBlank(message = "{account.email.missing}") @Email(message = "{account.email.wrong}") @Size(max = 254,
				message = "{account.email.wrong}") String email,
		@Size(max = 36, message = "{account.team.unknown}") String team,
		@NotEmpty(message = "{account.roles.missing}") @Size(max = 12,
				message = "{account.roles.unknown}") List<@Size(max = 20) String> roles) {

	/** Two or more letters, digits, dots, hyphens and underscores. */
	static final String USERNAME = "\\s*[A-Za-z0-9][A-Za-z0-9._-]{1,59}\\s*";

	NewAccountForm {
		id = (id != null) ? id : "";
		name = (name != null) ? name : "";
		username = (username != null) ? username : "";
		email = (email != null) ? email : "";
		team = (team != null) ? team : "";
		roles = (roles != null) ? List.copyOf(roles) : List.of();
	}

	static NewAccountForm blank() {
		return new NewAccountForm(AccountId.next().toString(), "", "", "", "", List.of());
	}

	/**
	 * Does nothing when an earlier sending of the form has opened just this account.
	 * @throws MadeAlready when it has other words
	 */
	void mustBe(AccountPage saved) {
		AccountId account = AccountId.parse(saved.id()).orElseThrow();
		NewAccountForm stands = new NewAccountForm(saved.id(), saved.name(), saved.username(), saved.email(),
				(saved.teamId() != null) ? saved.teamId() : "", saved.roleCodes());
		if (!stands.asked(account).equals(asked(account))) {
			throw new MadeAlready(stands, "/accounts/" + account);
		}
	}

	NewAccount asked(AccountId itsId) {
		return new NewAccount(itsId, this.username, this.name, this.email, team(this.team), roles(this.roles), null);
	}

	static @Nullable TeamId team(String typed) {
		Optional<TeamId> team = TeamId.parse(typed);
		return team.orElse(null);
	}

	static Set<Role> roles(List<String> codes) {
		return codes.stream().flatMap((code) -> Roles.named(code).stream()).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public String toString() {
		return "new account form";
	}

}
