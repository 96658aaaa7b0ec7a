package uk.rowan.notice;

import java.time.LocalDate;

import uk.rowan.shared.AccountId;

/**
 * That somebody was given a version of a notice.
 *
 * @param version the version
 * @param title the notice's title
 * @param number the version's number, from 1
 * @param on the day on which it was given
 * @param how the way
 * @param by who recorded it
 */
public record NoticeGiving(NoticeVersionId version, String title, int number, LocalDate on, HowGiven how,
		AccountId by) {

}
