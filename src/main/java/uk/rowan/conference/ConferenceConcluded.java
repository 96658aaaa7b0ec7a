package uk.rowan.conference;

import uk.rowan.shared.AccountId;
import uk.rowan.shared.MeetingId;

/**
 * A conference was concluded: what it decided stands in the view
 * {@code conference_decided}. Told in the transaction that concludes it.
 *
 * @param conference which
 * @param by who concluded it
 */
public record ConferenceConcluded(MeetingId conference, AccountId by) {

}
