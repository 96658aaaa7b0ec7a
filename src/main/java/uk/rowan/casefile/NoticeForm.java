package uk.rowan.casefile;

import java.util.Objects;

import jakarta.validation.constraints.Size;
import uk.rowan.web.TypedDate;

/**
 * What is typed when somebody of the family was given a privacy notice.
 *
 * @param person whom
 * @param notice which version
 * @param how the way, as a code
 * @param givenOn the day
 */
record NoticeForm(@Size(max = 36) String person, @Size(max = 36) String notice, @Size(max = 20) String how,
		TypedDate givenOn) {

	NoticeForm {
		person = Objects.requireNonNullElse(person, "");
		notice = Objects.requireNonNullElse(notice, "");
		how = Objects.requireNonNullElse(how, "");
		givenOn = Objects.requireNonNullElse(givenOn, TypedDate.BLANK);
	}

}
