package uk.rowan.record;

import uk.rowan.shared.MeetingId;

/**
 * A record was approved, or withdrawn.
 *
 * @param meeting the meeting
 * @param kind record or letter
 * @param act what was done
 */
public record RecordMoved(MeetingId meeting, RecordKind kind, RecordAct act) {

}
