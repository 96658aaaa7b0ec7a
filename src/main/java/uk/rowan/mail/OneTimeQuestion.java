package uk.rowan.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import uk.rowan.web.Option;
import uk.rowan.web.PublishedText;

/**
 * Implemented by whatever asks people without an account; the page shows it to whoever
 * has the link and the code.
 */
public interface OneTimeQuestion {

	/**
	 * A code of its own: {@code conference.recording}.
	 */
	String purpose();

	/**
	 * What the page asks.
	 * @param subject what it is about
	 * @param asked who is asked
	 * @return empty when it is not asked any more
	 */
	Optional<Question> question(UUID subject, UUID asked);

	/**
	 * Takes in an answer that the question offers, in the transaction under way; the same
	 * again changes nothing.
	 */
	void answer(UUID subject, UUID asked, String choice);

	/**
	 * Whether the page hands over a document as well.
	 */
	default boolean handsOver() {
		return false;
	}

	/**
	 * The document that goes with the question, a PDF. What is in it is settled in the
	 * transaction under way, in which whoever implements it remembers that it was opened;
	 * it is laid out afterwards, where no transaction and no lock waits for it.
	 * @return what lays it out; empty when there is none, or it is not asked any more
	 */
	default Optional<Supplier<byte[]>> document(UUID subject, UUID asked) {
		return Optional.empty();
	}

	/**
	 * One question, without a name.
	 *
	 * @param title what it is about
	 * @param words what must be known before it is answered, as it is published; may be
	 * empty
	 * @param legend the question
	 * @param options what can be answered
	 * @param chosen the answer that stands, {@code null} while there is none
	 */
	record Question(String title, String words, String legend, List<Option> options, @Nullable String chosen) {

		public Question {
			options = List.copyOf(options);
		}

		/**
		 * The words as headings, paragraphs and lists.
		 */
		public List<PublishedText.Block> blocks() {
			return PublishedText.read(this.words);
		}

		/**
		 * The title only.
		 */
		@Override
		public String toString() {
			return this.title;
		}

	}

}
