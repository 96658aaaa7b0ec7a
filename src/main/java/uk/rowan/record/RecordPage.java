package uk.rowan.record;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A record as it is shown.
 *
 * @param kind record or letter
 * @param stands the code of how it stands
 * @param standing how it stands, in words
 * @param told every step that was taken, in words, the last first
 * @param due by when it is sent and why, in words
 * @param late whether that day has passed
 * @param begin whether the reader can begin it
 * @param act whether the reader can take its next step
 * @param add whether the reader can add beside it
 * @param send whether it goes to people next, and the reader has a part in that
 * @param sections what it says, as far as it is for the reader
 * @param children the records of the children, once it is approved
 * @param addenda what was added beside it
 * @param previous the record before, of each child
 */
record RecordPage(RecordKind kind, String stands, String standing, List<Told> told, String due, boolean late,
		boolean begin, boolean act, boolean add, boolean send, List<Part> sections, List<Child> children,
		List<Told> addenda, List<PreviousRecord> previous) {

	/**
	 * Whether what each will receive is what comes next.
	 */
	public boolean leads() {
		return this.send && !RecordAct.PROPOSED.name().equals(this.stands);
	}

	/**
	 * Whether all that the reader can do with it is to ask that it be withdrawn: nothing
	 * that anybody is led to.
	 */
	public boolean doubts() {
		return this.act && (RecordAct.APPROVED.name().equals(this.stands) || RecordAct.KEPT.name().equals(this.stands));
	}

	/**
	 * The sections that whoever writes it is to look at: empty ones that it must have,
	 * and those that were commented on.
	 */
	public List<Part> marked() {
		return this.sections.stream()
			.filter((one) -> one.write() && (one.lacks() || !one.comments().isEmpty()))
			.toList();
	}

	/**
	 * Why it was sent back, {@code null} unless it was sent back last.
	 */
	public @Nullable Told returned() {
		return RecordAct.RETURNED.name().equals(this.stands) && !this.told.isEmpty() ? this.told.getFirst() : null;
	}

	/**
	 * Something that was said, and by whom.
	 *
	 * @param when when and by whom, in words
	 * @param words what; may be empty
	 */
	record Told(String when, String words) {

		@Override
		public String toString() {
			return this.when;
		}

	}

	/**
	 * A section.
	 *
	 * @param id which
	 * @param title what it is called
	 * @param child the child whom alone it is about, {@code null} for all
	 * @param text what it says
	 * @param confidential whether it is kept from the family
	 * @param lacks whether the record must say something here and does not yet
	 * @param changed whether it was written since the record was sent back
	 * @param write whether the reader can write it
	 * @param comment whether the reader can comment on it
	 * @param comments what was said about it
	 */
	record Part(UUID id, String title, @Nullable String child, PlainText text, boolean confidential, boolean lacks,
			boolean changed, boolean write, boolean comment, List<Told> comments) {

		@Override
		public String toString() {
			return this.id.toString();
		}

	}

	/**
	 * The record of one child.
	 *
	 * @param aCase the child's case
	 * @param name what the child is called
	 */
	record Child(String aCase, String name) {

		@Override
		public String toString() {
			return this.aCase;
		}

	}

	/**
	 * A section of the record before.
	 *
	 * @param title what it is called
	 * @param text what it says
	 */
	record Before(String title, PlainText text) {

		@Override
		public String toString() {
			return this.title;
		}

	}

}
