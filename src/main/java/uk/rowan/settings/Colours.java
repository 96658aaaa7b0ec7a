package uk.rowan.settings;

/**
 * The council's colours, in one version, each as {@code #rrggbb}.
 *
 * @param version which version, 0 for Rowan's own
 * @param brand the band at the top and what is emphasised
 * @param brandText what is written on it
 * @param accent the line below the band
 */
record Colours(int version, String brand, String brandText, String accent) {

	/** Before an administrator has chosen any. */
	static final Colours OWN = new Colours(0, "#1f4d3a", "#ffffff", "#b8431f");

	/**
	 * The style sheet that lays them over Rowan's own.
	 */
	String css() {
		return ":root { --rowan-brand: " + this.brand + "; --rowan-brand-text: " + this.brandText + "; --rowan-accent: "
				+ this.accent + "; }\n";
	}

}
