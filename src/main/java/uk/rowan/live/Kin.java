package uk.rowan.live;

import java.util.List;
import java.util.stream.Stream;

import uk.rowan.people.PersonSummary;
import uk.rowan.shared.PersonId;

/**
 * A child of a conference and who is who to them, as far as the reader may see them.
 *
 * @param child the child
 * @param relatives everybody once, children first
 */
record Kin(PersonSummary child, List<Relative> relatives) {

	/**
	 * Somebody of the family.
	 *
	 * @param person who
	 * @param words the message that says what they are to the child
	 * @param responsibility whether they hold parental responsibility for the child
	 * @param restricted whether their own case is restricted
	 */
	record Relative(PersonSummary person, String words, boolean responsibility, boolean restricted) {

		/**
		 * The identity only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.person.toString();
		}

	}

	/**
	 * Everybody of the family who is named.
	 */
	Stream<PersonId> persons() {
		return this.relatives.stream().map((one) -> one.person().id());
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.child.toString();
	}

}
