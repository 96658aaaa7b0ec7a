package uk.rowan.casefile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;

/**
 * One case as the list shows it.
 *
 * @param id the case
 * @param reference what people call it
 * @param child the child's name
 * @param born the day of birth, or the day expected; {@code null} when unknown
 * @param unborn whether the child is not born yet
 * @param openedOn the day of opening
 * @param open whether it is open
 * @param restricted whether only named colleagues may see it
 * @param worker who the social worker is or last was, in words
 */
record CaseLine(CaseId id, String reference, String child, @Nullable LocalDate born, boolean unborn, LocalDate openedOn,
		boolean open, boolean restricted, String worker) {

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
