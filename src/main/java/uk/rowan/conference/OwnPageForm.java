package uk.rowan.conference;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.notice.NoticeVersionId;

import org.springframework.validation.BindingResult;

/**
 * What is chosen when somebody is to read the advice and answer on a page of their own.
 *
 * @param advice which version of which advice they read there
 */
record OwnPageForm(@Size(max = 36) String advice) {

	OwnPageForm {
		advice = Objects.requireNonNullElse(advice, "");
	}

	/**
	 * The version; where none is chosen the form has one problem more.
	 */
	Optional<NoticeVersionId> version(BindingResult problems) {
		Optional<NoticeVersionId> version = NoticeVersionId.parse(this.advice);
		if (version.isEmpty() && !problems.hasErrors()) {
			problems.rejectValue("advice", "conference.consents.advice.missing");
		}
		return problems.hasErrors() ? Optional.empty() : version;
	}

}
