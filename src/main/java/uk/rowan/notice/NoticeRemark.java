package uk.rowan.notice;

/**
 * A remark on what a notice prints: an error seen and said beside it, not silently
 * corrected (domain, section 14).
 *
 * @param quote the words as printed
 * @param remark what is to be said of them
 */
record NoticeRemark(String quote, String remark) {

}
