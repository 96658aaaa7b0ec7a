package uk.rowan.meeting;

import java.util.List;

/**
 * How far the invitations to a meeting and its reports have come, as far as the reader
 * may know of them.
 *
 * @param invited how many are invited
 * @param told how many of them were told of what stands, or have answered
 * @param clashes how many pairs who must not meet would
 * @param asked how many reports are asked for
 * @param awaited the reports of which a step is still to come
 * @param again what those are called who were told before something changed that concerns
 * them, and are to be told again
 * @param answers what they have answered
 */
public record Progress(int invited, int told, int clashes, int asked, List<Awaited> awaited, List<String> again,
		Answers answers) {

	public Progress {
		awaited = List.copyOf(awaited);
		again = List.copyOf(again);
	}

	/**
	 * How many only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.told + "/" + this.invited;
	}

}
