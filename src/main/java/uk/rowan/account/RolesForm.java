package uk.rowan.account;

import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import java.util.List;

import jakarta.validation.constraints.Size;

/**
 * What was chosen as somebody's roles and team.
 *
 * @param version how often the account had been changed when the form was opened
 * @param team the team's identity, empty for none
 * @param roles the roles' codes
 */
record RolesForm(@Seen @Size(max = 10) String version, @Size(max = 36, message = "{account.team.unknown}") String team,
		@Size(max = 12, message = "{account.roles.unknown}") List<@Size(max = 20) String> roles) {

	RolesForm {
		version = (version != null) ? version : "";
		team = (team != null) ? team : "";
		roles = (roles != null) ? List.copyOf(roles) : List.of();
	}

	static RolesForm of(AccountPage account) {
		return new RolesForm("" + account.version(), (account.teamId() != null) ? account.teamId() : "",
				account.roleCodes());
	}

	/**
	 * The version that the form was opened with.
	 * @throws uk.rowan.web.Stale when there is none
	 */
	int seen() {
		return SeenVersion.of(this.version);
	}

}
