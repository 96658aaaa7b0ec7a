package uk.rowan.conference;

import java.util.Collection;
import java.util.List;

import uk.rowan.consent.Answer;
import uk.rowan.consent.Standing;

/**
 * Whether the summary of a conference may be recorded: everybody who is present was given
 * the written advice and has agreed; one who has not, or has not answered, is enough to
 * leave it to the minute taker (ST-15 to ST-18).
 *
 * @param present how it stands with everybody who is present
 */
record RecordingGate(List<Standing> present) {

	static RecordingGate of(Collection<Standing> present) {
		return new RecordingGate(List.copyOf(present));
	}

	/**
	 * Whether it may.
	 */
	boolean open() {
		return !this.present.isEmpty() && agreed() == this.present.size();
	}

	/**
	 * How many were advised and agree.
	 */
	int agreed() {
		return (int) this.present.stream().filter(RecordingGate::agrees).count();
	}

	/**
	 * How many are still to be advised or asked.
	 */
	int toAsk() {
		return (int) this.present.stream().filter(RecordingGate::asks).count();
	}

	/**
	 * Whether somebody is still to be advised or asked.
	 */
	static boolean asks(Standing one) {
		return one.answer() == null || !one.advised();
	}

	/**
	 * Whether it is settled that the minute taker documents.
	 */
	boolean minutesOnly() {
		return this.present.stream().anyMatch((one) -> one.answer() == Answer.NO);
	}

	private static boolean agrees(Standing one) {
		Answer answer = one.answer();
		return one.advised() && answer != null && answer.agrees();
	}

}
