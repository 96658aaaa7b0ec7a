package uk.rowan.record;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;

/**
 * A section of a record with the words that stand.
 *
 * @param id which
 * @param position its place, from 1
 * @param title what it is called
 * @param aCase the case of the child whom alone it is about, {@code null} for all
 * @param version how often it was written
 * @param words what it says; may be empty
 * @param confidential whether it is kept from the family
 * @param writtenAt when these words were written
 * @param authors everybody who wrote in it
 * @param comments how many comments it has
 * @param withheldFrom the invitees from whom it is kept
 * @param part of which part of the meeting it tells, empty for none: whoever was excluded
 * from that does not receive it
 * @param needed whether the record must say something here
 */
record Section(UUID id, int position, String title, @Nullable CaseId aCase, int version, String words,
		boolean confidential, Instant writtenAt, Set<UUID> authors, int comments, Set<UUID> withheldFrom, String part,
		boolean needed) {

	/**
	 * Whether the record must say something here and does not yet.
	 */
	boolean lacks() {
		return this.needed && this.words.isBlank();
	}

	/**
	 * Whether it belongs into the record of a child.
	 */
	boolean of(CaseId child) {
		return this.aCase == null || this.aCase.equals(child);
	}

	/**
	 * Whether it is kept from a recipient: as confidential from those who do not have all
	 * of it, by name, or because they were excluded from what it tells.
	 */
	boolean keptFrom(Recipient to) {
		return (this.confidential && !to.everything()) || this.withheldFrom.contains(to.invitee().id().value())
				|| to.parts().contains(this.part);
	}

	/**
	 * The identity only: what was said never reaches a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
