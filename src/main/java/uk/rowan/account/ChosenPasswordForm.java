package uk.rowan.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Secret;

import org.springframework.validation.Errors;

/**
 * What was typed to choose a password through a one-time link.
 *
 * @param chosen the password
 * @param again the password once more
 */
record ChosenPasswordForm(
		@Secret @NotEmpty(message = "{account.password.chosen.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String chosen,
		@Secret @NotEmpty(message = "{account.password.again.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String again) {

	static final ChosenPasswordForm BLANK = new ChosenPasswordForm("", "");

	ChosenPasswordForm {
		chosen = (chosen != null) ? chosen : "";
		again = (again != null) ? again : "";
	}

	void mismatch(Errors problems) {
		if (!this.chosen.equals(this.again)) {
			problems.rejectValue("again", "account.password.again.different");
		}
	}

	@Override
	public String toString() {
		return "password form";
	}

}
