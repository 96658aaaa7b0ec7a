package uk.rowan.record;

import java.util.List;

import uk.rowan.shared.CaseId;

/**
 * The record of a child that was approved before, as the page of a later meeting shows it
 * beside what is written ({@code record/frame :: previous}).
 *
 * @param aCase the child's case
 * @param title whose, and the day of the meeting, in words
 * @param parts its sections
 */
public record PreviousRecord(CaseId aCase, String title, List<RecordPage.Before> parts) {

	/**
	 * Whose only.
	 */
	@Override
	public String toString() {
		return this.aCase.toString();
	}

}
