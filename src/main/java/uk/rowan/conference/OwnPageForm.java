package uk.rowan.conference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.web.Option;

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
	 * The version; where none of those offered is chosen the form has one problem more.
	 */
	Optional<NoticeVersionId> version(BindingResult problems, List<Option> versions) {
		Optional<NoticeVersionId> version = offered(this.advice, versions);
		if (version.isEmpty() && !problems.hasErrors()) {
			problems.rejectValue("advice", "conference.consents.advice.missing");
		}
		return problems.hasErrors() ? Optional.empty() : version;
	}

	/**
	 * The version that was chosen, when it is one of those offered.
	 */
	static Optional<NoticeVersionId> offered(String typed, List<Option> versions) {
		return versions.stream()
			.filter((one) -> one.value().equals(typed))
			.findFirst()
			.flatMap((one) -> NoticeVersionId.parse(one.value()));
	}

}
