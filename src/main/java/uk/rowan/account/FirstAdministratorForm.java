package uk.rowan.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Secret;

import org.springframework.validation.Errors;

/**
 * What was typed to open the first administrator's account.
 *
 * @param name the person's name
 * @param username what the person will sign in with
 * @param email the work address
 * @param chosen the password
 * @param again the password once more
 */
record FirstAdministratorForm(
		@NotBlank(message = "{account.name.missing}") @Size(max = 100, message = "{account.name.long}") String name,
		@Pattern(regexp = NewAccountForm.USERNAME, message = "{account.username.wrong}") String username,
		@NotBlank(message = "{account.email.missing}") @Email(message = "{account.email.wrong}") @Size(max = 254,
				message = "{account.email.wrong}") String email,
		@Secret @NotEmpty(message = "{account.password.chosen.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String chosen,
		@Secret @NotEmpty(message = "{account.password.again.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String again) {

	static final FirstAdministratorForm BLANK = new FirstAdministratorForm("", "", "", "", "");

	FirstAdministratorForm {
		name = (name != null) ? name : "";
		username = (username != null) ? username : "";
		email = (email != null) ? email : "";
		chosen = (chosen != null) ? chosen : "";
		again = (again != null) ? again : "";
	}

	void check(Errors problems) {
		if (!this.chosen.equals(this.again)) {
			problems.rejectValue("again", "account.password.again.different");
		}
		if (!problems.hasFieldErrors("chosen")) {
			PasswordRule.refusal(this.chosen, this.username)
				.ifPresent((refusal) -> problems.rejectValue("chosen", refusal.key()));
		}
	}

	@Override
	public String toString() {
		return "first administrator form";
	}

}
