package uk.rowan.web;

import java.util.List;

/**
 * What pages say while the council's own facts cannot be read.
 */
record PlainLetterhead() implements Letterhead {

	@Override
	public String councilName() {
		return "Rowan";
	}

	@Override
	public String unitName() {
		return "";
	}

	@Override
	public boolean hasLogo() {
		return false;
	}

	@Override
	public List<ConcernNumber> concernNumbers() {
		return List.of();
	}

	@Override
	public String colourVersion() {
		return "0";
	}

}
