package uk.rowan.catalogue;

/**
 * What one column of the database holds.
 *
 * @param module whose table it is
 * @param table the table
 * @param column the column
 * @param dataClass the class of personal data in the notices' words, or {@code none}
 * @param special whether it may hold special category data
 * @param purpose what it is used for, empty when not personal
 * @param basis the lawful basis, empty when not personal
 */
public record DeclaredColumn(String module, String table, String column, String dataClass, boolean special,
		String purpose, String basis) {

	/**
	 * Whether it holds personal data.
	 */
	public boolean personal() {
		return !"none".equals(this.dataClass);
	}

}
