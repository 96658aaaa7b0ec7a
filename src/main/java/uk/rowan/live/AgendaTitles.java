package uk.rowan.live;

import java.util.Map;

/**
 * What the sections of a conference are called.
 *
 * @param version the version of the setting
 * @param bySection the title of each section, by its number
 */
record AgendaTitles(int version, Map<Integer, String> bySection) {

	AgendaTitles {
		bySection = Map.copyOf(bySection);
	}

	/**
	 * What a section is called.
	 */
	String of(int section) {
		return this.bySection.getOrDefault(section, "");
	}

}
