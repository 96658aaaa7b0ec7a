package uk.rowan.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * A new notice with its first version as typed.
 */
record NoticeForm(@Seen @Size(max = 40) String id, @Seen @Size(max = 40) String versionId,
		@Size(max = 40) String example,
		@NotBlank(message = "{notice.name.missing}") @Size(max = 150, message = "{notice.name.long}") String title,
		@NotBlank(message = "{notice.words.missing}") @Size(max = 60_000, message = "{notice.words.long}") String words,
		TypedDate from) {

	NoticeForm(@Nullable String id, @Nullable String versionId, @Nullable String example, @Nullable String title,
			@Nullable String words, @Nullable TypedDate from) {
		this.id = VersionForm.text(id);
		this.versionId = VersionForm.text(versionId);
		this.example = VersionForm.text(example);
		this.title = VersionForm.text(title);
		this.words = VersionForm.text(words);
		this.from = (from != null) ? from : TypedDate.BLANK;
	}

	static NoticeForm of(@Nullable NoticeExample example, TypedDate from) {
		return new NoticeForm(NoticeId.next().toString(), NoticeVersionId.next().toString(),
				(example != null) ? example.name() : "", (example != null) ? example.title() : "",
				(example != null) ? example.words() : "", from);
	}

	static NoticeForm of(String title, NoticeForm typed, NewVersion saved) {
		return new NoticeForm(typed.id, typed.versionId, typed.example, title, saved.words(),
				TypedDate.of(saved.from()));
	}

	/**
	 * Its first version.
	 */
	VersionForm version(String reason) {
		return new VersionForm(this.versionId, "0", this.words, this.from, reason);
	}

}
