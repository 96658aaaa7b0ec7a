package uk.rowan.exclusion;

/**
 * Who does what with an exclusion: the chair of the booking alone decides, and alone
 * takes back what was decided; what waits can be taken back by whoever could ask for it
 * (domain, 2.7). Nothing changes once the conference is over.
 *
 * @param chairs whether the one who acts chairs the conference
 * @param asks whether they could ask for an exclusion
 * @param over whether the conference is over
 */
record ExclusionRule(boolean chairs, boolean asks, boolean over) {

	boolean mayAsk() {
		return this.asks && !this.over;
	}

	boolean mayDecide(Exclusion.State state) {
		return this.chairs && !this.over && state == Exclusion.State.ASKED;
	}

	boolean mayEnd(Exclusion.State state) {
		return !this.over && switch (state) {
			case ASKED -> this.asks;
			case AGREED -> this.chairs;
			case REFUSED, ENDED -> false;
		};
	}

}
