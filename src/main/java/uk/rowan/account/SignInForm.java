package uk.rowan.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Secret;

/**
 * What was typed to sign in.
 *
 * @param username the username
 * @param password the password
 */
record SignInForm(
		@NotBlank(message = "{account.sign-in.username.missing}") @Size(max = 100,
				message = "{account.sign-in.username.long}") String username,
		@Secret @NotBlank(message = "{account.sign-in.password.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String password) {

	static final SignInForm BLANK = new SignInForm("", "");

	SignInForm {
		username = (username != null) ? username : "";
		password = (password != null) ? password : "";
	}

	@Override
	public String toString() {
		return "sign-in form";
	}

}
