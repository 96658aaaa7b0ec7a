package uk.rowan.live;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A section of the live screen as it is sent without script.
 *
 * @param fields its fields
 */
record SectionForm(List<@Valid RowForm> fields) {

	static final SectionForm NOTHING = new SectionForm(List.of());

	SectionForm(@Nullable List<@Valid RowForm> fields) {
		this.fields = (fields != null) ? fields.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/**
	 * What was typed into a box, else what stands in it.
	 */
	public String words(LiveBox box) {
		return sent(box.key()).map(RowForm::words).orElse(box.words());
	}

	Optional<RowForm> sent(FieldKey key) {
		return this.fields.stream().filter((row) -> row.field().equals(key.toString())).findFirst();
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "section";
	}

}
