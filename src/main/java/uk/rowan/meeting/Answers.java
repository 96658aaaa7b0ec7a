package uk.rowan.meeting;

import java.util.List;

/**
 * What those who are invited to a meeting have answered.
 *
 * @param coming how many come
 * @param byVideo how many of them by video
 * @param declined what those are called who do not come
 * @param silent what those are called who have not answered
 */
public record Answers(int coming, int byVideo, List<String> declined, List<String> silent) {

	public Answers {
		declined = List.copyOf(declined);
		silent = List.copyOf(silent);
	}

	/**
	 * How many only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.coming + "";
	}

}
