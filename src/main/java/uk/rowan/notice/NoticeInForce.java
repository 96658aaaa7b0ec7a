package uk.rowan.notice;

import java.time.LocalDate;

/**
 * The version of a notice that applies on a day.
 *
 * @param version the version
 * @param notice the notice that it is of
 * @param title the notice's title
 * @param number the version's number, from 1
 * @param from the day from which it applies
 * @param ofRecording whether its words speak of recordings
 */
public record NoticeInForce(NoticeVersionId version, NoticeId notice, String title, int number, LocalDate from,
		boolean ofRecording) {

}
