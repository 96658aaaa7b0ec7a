package uk.rowan.consent;

import java.time.LocalDate;

import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeVersionId;

/**
 * The written advice that somebody was given before they were asked.
 *
 * @param version which version of which notice
 * @param how the way
 * @param on the day
 */
public record Advice(NoticeVersionId version, HowGiven how, LocalDate on) {

}
