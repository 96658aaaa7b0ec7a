package uk.rowan.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.meeting.NamedApprover;
import uk.rowan.shared.AccountId;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.BindingResult;

/**
 * What is typed to name who approves instead of the chair.
 *
 * @param version how many were named when it was shown
 * @param chair the account of whom is named
 * @param reason why
 */
record ApproverForm(@Seen @Size(max = 40) String version, @Size(max = 36) String chair,
		@NotBlank(message = "{record.approver.reason.missing}") @Size(max = 4000,
				message = "{record.words.long}") String reason) {

	ApproverForm {
		version = Objects.requireNonNullElse(version, "");
		chair = Objects.requireNonNullElse(chair, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	/**
	 * The form with what was said last.
	 */
	static ApproverForm of(List<NamedApprover> named) {
		return named.isEmpty() ? new ApproverForm("0", "", "")
				: new ApproverForm("" + named.size(), named.getLast().account().toString(), named.getLast().reason());
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * Who is named; where nobody is the form has one more problem.
	 */
	Optional<AccountId> read(BindingResult problems) {
		Optional<AccountId> chosen = AccountId.parse(this.chair);
		if (chosen.isEmpty() && !problems.hasFieldErrors("chair")) {
			problems.rejectValue("chair", "record.approver.chair.missing");
		}
		return problems.hasErrors() ? Optional.empty() : chosen;
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return this.version;
	}

}
