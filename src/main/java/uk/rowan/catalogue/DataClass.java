package uk.rowan.catalogue;

/**
 * A class of data in the words of the notices (ST-7, SK-15, BA-9, BC-6 to BC-13, SO-11,
 * SO-12).
 *
 * @param words what it is called: "physical or mental health"
 * @param special whether Article 9 protects it, or Article 10 for criminal history
 * @param optional whether a council collects it only once it has said why (BC-2)
 * @param source the lines of the notices that name it
 */
public record DataClass(String words, boolean special, boolean optional, String source) {

	/**
	 * The class as it stands in an address: "physical-or-mental-health".
	 */
	public String slug() {
		return this.words.toLowerCase(java.util.Locale.ENGLISH).replaceAll("[^a-z0-9]+", "-");
	}

}
