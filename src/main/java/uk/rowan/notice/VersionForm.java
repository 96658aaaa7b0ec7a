package uk.rowan.notice;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.Seen;
import uk.rowan.web.NotFound;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;

import org.springframework.validation.Errors;

/**
 * A version of a notice as typed.
 */
record VersionForm(@Seen @Size(max = 40) String versionId, @Seen @Size(max = 40) String after,
		@NotBlank(message = "{notice.words.missing}") @Size(max = 60_000, message = "{notice.words.long}") String words,
		TypedDate from, @NotBlank(message = "{notice.reason.missing}") @Size(max = 500,
				message = "{notice.reason.long}") String reason) {

	VersionForm(@Nullable String versionId, @Nullable String after, @Nullable String words, @Nullable TypedDate from,
			@Nullable String reason) {
		this.versionId = text(versionId);
		this.after = text(after);
		this.words = text(words);
		this.from = (from != null) ? from : TypedDate.BLANK;
		this.reason = text(reason);
	}

	static VersionForm following(int after, String words, LocalDate from) {
		return new VersionForm(NoticeVersionId.next().toString(), "" + after, words, TypedDate.of(from), "");
	}

	static VersionForm of(NewVersion saved) {
		return new VersionForm(saved.id().toString(), "" + saved.after(), saved.words(), TypedDate.of(saved.from()),
				saved.reason());
	}

	/**
	 * A version applies from a day, and never from before the one that it follows.
	 */
	void check(Errors problems, @Nullable LocalDate previous) {
		LocalDate day = this.from.toDate().orElse(null);
		if (day == null) {
			problems.rejectValue("from", "notice.from.wrong");
		}
		else if (previous != null && day.isBefore(previous)) {
			problems.rejectValue("from", "notice.from.early");
		}
	}

	NewVersion version() {
		return new NewVersion(NoticeVersionId.parse(this.versionId).orElseThrow(NotFound::new),
				SeenVersion.of(this.after), this.words.strip(), this.from.toDate().orElseThrow(), this.reason.strip());
	}

	static String text(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

}
