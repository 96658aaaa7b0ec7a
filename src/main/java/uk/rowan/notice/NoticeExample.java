package uk.rowan.notice;

import java.util.List;

/**
 * A published notice of an English council, to start from.
 *
 * @param name its short name: "staffordshire"
 * @param council whose it is, in words
 * @param title its title
 * @param words its text
 * @param remarks errors that it prints
 */
record NoticeExample(String name, String council, String title, String words, List<NoticeRemark> remarks) {

}
