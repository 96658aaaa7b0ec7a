package uk.rowan.notice;

import java.time.LocalDate;

/**
 * A version about to be published.
 *
 * @param id the version to be
 * @param after the number of the version that it follows, 0 for the first
 * @param words its text: paragraphs, headings after {@code #}, list items after {@code -}
 * @param from the day from which it applies
 * @param reason what has changed and why
 */
record NewVersion(NoticeVersionId id, int after, String words, LocalDate from, String reason) {

}
