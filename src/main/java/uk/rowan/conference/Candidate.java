package uk.rowan.conference;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.MeetingId;

/**
 * A child of an enquiry about whom a conference could be asked for.
 *
 * @param child the child, whose case is the asker's to decide about
 * @param required whether the enquiry found that a conference is required
 * @param asked the conference that was asked for already, {@code null} when none was
 */
record Candidate(MeetingChild child, boolean required, @Nullable MeetingId asked) {
}
