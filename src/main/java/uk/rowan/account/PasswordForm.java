package uk.rowan.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Secret;

import org.springframework.validation.Errors;

/**
 * What was typed to change one's own password.
 *
 * @param current the password so far
 * @param chosen the new one
 * @param again the new one once more
 */
record PasswordForm(
		@Secret @NotEmpty(message = "{account.password.current.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String current,
		@Secret @NotEmpty(message = "{account.password.chosen.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String chosen,
		@Secret @NotEmpty(message = "{account.password.again.missing}") @Size(max = PasswordRule.LONGEST,
				message = "{account.password.long}") String again) {

	static final PasswordForm BLANK = new PasswordForm("", "", "");

	PasswordForm {
		current = (current != null) ? current : "";
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
