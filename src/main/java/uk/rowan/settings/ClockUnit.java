package uk.rowan.settings;

/**
 * What a clock counts.
 */
enum ClockUnit {

	WORKING_DAY("working day"), CALENDAR_DAY("day"), WEEK("week"), MONTH("month"), YEAR("year"), HOUR("hour");

	private final String words;

	ClockUnit(String words) {
		this.words = words;
	}

	String words(int amount) {
		return amount + " " + this.words + ((amount == 1) ? "" : "s");
	}

	String plural() {
		return this.words + "s";
	}

}
