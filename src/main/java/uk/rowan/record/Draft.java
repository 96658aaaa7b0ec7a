package uk.rowan.record;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

/**
 * What a record or a letter is begun from.
 *
 * @param sections its sections, in their order
 */
public record Draft(List<Section> sections) {

	/**
	 * One section.
	 *
	 * @param title what it is called
	 * @param words what was typed: paragraphs, lines that begin with "- " and tables
	 * whose lines begin with "|"; may be empty
	 * @param aCase the case of the child whom alone it is about, {@code null} for all
	 * @param confidential whether it is kept from the family
	 * @param withheldFrom from whom it is kept, whatever else is decided
	 * @param part of which part of the meeting it tells: whoever was excluded from that
	 * does not receive it; empty for none
	 * @param needed whether a record must say something here (domain, 2.8), and be it
	 * that nothing was said
	 */
	public record Section(String title, String words, @Nullable CaseId aCase, boolean confidential,
			Set<InviteeId> withheldFrom, String part, boolean needed) {

		public Section(String title, String words, @Nullable CaseId aCase, boolean confidential,
				Set<InviteeId> withheldFrom, String part) {
			this(title, words, aCase, confidential, withheldFrom, part, false);
		}

		public Section(String title, String words, @Nullable CaseId aCase, boolean confidential,
				Set<InviteeId> withheldFrom) {
			this(title, words, aCase, confidential, withheldFrom, "");
		}

		public Section {
			withheldFrom = Set.copyOf(withheldFrom);
		}

		/**
		 * The same, as one that a record must have.
		 */
		public Section asNeeded() {
			return new Section(this.title, this.words, this.aCase, this.confidential, this.withheldFrom, this.part,
					true);
		}

		/**
		 * The title only: what was said never reaches a log.
		 */
		@Override
		public String toString() {
			return this.title;
		}

	}

	public Draft {
		sections = List.copyOf(sections);
	}

}
