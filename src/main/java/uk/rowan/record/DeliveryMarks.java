package uk.rowan.record;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.rowan.shared.AccountId;

/**
 * Says who did what with a row of the distribution, and when, each once.
 *
 * @param delivery the row
 * @param words in which words
 */
record DeliveryMarks(Delivery delivery, RecordWords words) {

	/**
	 * Since when it stands as it does; empty where a mark says so. A check of the address
	 * changes nothing about that.
	 */
	String since() {
		return this.delivery.steps()
			.stream()
			.skip(Math.max(0, this.delivery.steps().size() - 1))
			.filter((step) -> !marked(step) && step.act() != DeliveryAct.CHECKED)
			.map((step) -> this.words.day(step.at()))
			.collect(Collectors.joining());
	}

	/**
	 * Who confirmed, who printed and who posted it, and when, or why nothing goes.
	 */
	List<String> lines(Function<AccountId, String> names) {
		return this.delivery.steps()
			.stream()
			.filter(DeliveryMarks::marked)
			.map((step) -> because(step,
					this.words.say("delivery.mark." + code(step), this.words.day(step.at()), names.apply(step.by()),
							step.words())))
			.toList();
	}

	private static boolean marked(DeliveryStep step) {
		return step.act().proves() || step.act() == DeliveryAct.FORGONE;
	}

	/** What was stopped on its way was not sent. */
	private String code(DeliveryStep step) {
		return (this.delivery.stopped() != null && step.act() == DeliveryAct.SENT) ? "STOPPED"
				: step.act().called(this.delivery.way());
	}

	/** Why it went as it is to somebody who must not meet another. */
	private String because(DeliveryStep step, String said) {
		return (step.act().leaves() && !step.words().isBlank())
				? this.words.say("delivery.mark.because", said, step.words()) : said;
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.delivery.id().toString();
	}

}
