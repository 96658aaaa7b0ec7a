package uk.rowan.casefile;

import java.time.LocalDate;

import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

/**
 * A case to be opened.
 *
 * @param id the identity that it will have, made beforehand so that a second sending
 * finds it
 * @param child whom it is about: a child or an unborn child
 * @param openedOn the day
 * @param source who told the council first
 * @param reason why, in words
 */
public record NewCase(CaseId id, PersonId child, LocalDate openedOn, ReferralSource source, String reason) {

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
