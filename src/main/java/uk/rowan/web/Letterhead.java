package uk.rowan.web;

import java.util.List;

/**
 * What every page says of the council; implementations answer from memory, never by a
 * statement for each page.
 */
public interface Letterhead {

	/**
	 * The council's name, as it writes it itself.
	 */
	String councilName();

	/**
	 * The unit that works with Rowan.
	 */
	String unitName();

	/**
	 * Whether a logo is served at {@code /assets/council-logo}.
	 */
	boolean hasLogo();

	/**
	 * Whom to ring about a child, in the order shown.
	 */
	List<ConcernNumber> concernNumbers();

	/**
	 * Changes whenever {@code /assets/council.css} does, so that browsers fetch it anew.
	 */
	String colourVersion();

}
