package uk.rowan.settings;

/**
 * Somebody to ring or write to, in one version.
 *
 * @param id which contact
 * @param version which version, from 1; 0 before it is kept
 * @param kind what for
 * @param label what it is called: "In office hours"
 * @param holder who holds the role, may be empty
 * @param phone the number, may be empty
 * @param email the address, may be empty
 * @param hours when somebody answers, by weekday
 */
public record Contact(ContactId id, int version, ContactKind kind, String label, String holder, String phone,
		String email, String hours) {

	/**
	 * The same words in another version.
	 */
	Contact at(int otherVersion) {
		return new Contact(this.id, otherVersion, this.kind, this.label, this.holder, this.phone, this.email,
				this.hours);
	}

	/**
	 * The identity only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
