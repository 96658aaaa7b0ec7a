package uk.rowan.live;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.Ids;
import uk.rowan.web.Seen;

/**
 * One field of the live screen as a page sends it.
 *
 * @param field which field
 * @param version the version that its writer had seen
 * @param words what was typed or chosen
 * @param writer the page that sends it, empty for a page without script
 * @param turn which of its sendings it is, empty for a page without script
 * @param age how many milliseconds ago it was typed, empty for now
 */
record RowForm(@Seen @Size(max = 120) String field, @Seen @Size(max = 9) String version,
		@Size(max = 1_000_000) String words, @Seen @Size(max = 36) String writer, @Seen @Size(max = 18) String turn,
		@Seen @Size(max = 12) String age) {

	private static final long LONGEST = Duration.ofHours(24).toMillis();

	RowForm(@Nullable String field, @Nullable String version, @Nullable String words, @Nullable String writer,
			@Nullable String turn, @Nullable String age) {
		this.field = filled(field);
		this.version = filled(version);
		this.words = filled(words);
		this.writer = filled(writer);
		this.turn = filled(turn);
		this.age = filled(age);
	}

	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

	Optional<FieldKey> key() {
		return FieldKey.parse(this.field);
	}

	/**
	 * What is asked for, in words that are found to be good.
	 */
	Typed typed(FieldKey key, String good) {
		int seen = this.version.matches("[0-9]{1,9}") ? Integer.parseInt(this.version) : 0;
		long sending = this.turn.matches("[0-9]{1,18}") ? Long.parseLong(this.turn) : 0;
		return new Typed(key, seen, good, Ids.parse(this.writer).map((page) -> new Turn(page, sending)).orElse(null),
				ago(this.age));
	}

	/**
	 * How long ago something was typed or pressed; no time for what is no number.
	 * @param age in milliseconds, as a page sends it
	 */
	static Duration ago(String age) {
		return Duration.ofMillis(age.matches("[0-9]{1,12}") ? Math.min(Long.parseLong(age), LONGEST) : 0);
	}

	/**
	 * Nothing of what was typed: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "field";
	}

}
