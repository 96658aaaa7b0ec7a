package uk.rowan.record;

import java.util.Objects;

import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedWords;

/**
 * What is typed to write a section.
 *
 * @param version the version that was shown
 * @param words what it says
 * @param confidential ticked when it is kept from the family
 */
record SectionForm(@Seen @Size(max = 40) String version,
		@Size(max = 900_000, message = "{record.section.long}") String words, @Size(max = 5) String confidential) {

	SectionForm {
		version = Objects.requireNonNullElse(version, "");
		words = Objects.requireNonNullElse(words, "").strip();
		confidential = Objects.requireNonNullElse(confidential, "");
	}

	static SectionForm of(Section section) {
		return new SectionForm("" + section.version(), section.words(), section.confidential() ? "yes" : "");
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	boolean keeps() {
		return "yes".equals(this.confidential);
	}

	/**
	 * The words without what a word processor puts around them.
	 */
	String cleaned() {
		return TypedWords.of(this.words);
	}

}
