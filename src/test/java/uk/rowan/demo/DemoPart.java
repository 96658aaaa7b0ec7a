package uk.rowan.demo;

import java.util.Map;

import uk.rowan.shared.ActingUser;

/**
 * What one module adds to Rowanshire before the families come.
 */
@FunctionalInterface
interface DemoPart {

	/**
	 * Adds it.
	 * @param staff who may act, by username
	 */
	void seed(Map<String, ActingUser> staff);

}
