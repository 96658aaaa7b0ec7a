package uk.rowan.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An address to be added to a person.
 *
 * @param lines house and street, one or several lines
 * @param town the town, may be empty
 * @param postcode the postcode (domain 10.5), may be empty when not known
 * @param confidential whether it must not be seen by the other side: shown only when
 * somebody asks for it, which is remembered
 * @param from since when, {@code null} when not known
 * @param until until when, {@code null} when it lasts
 */
public record NewAddress(String lines, String town, String postcode, boolean confidential, @Nullable LocalDate from,
		@Nullable LocalDate until) {

	/**
	 * An address lived at since a day.
	 */
	public static NewAddress of(String lines, String town, String postcode, @Nullable LocalDate from) {
		return new NewAddress(lines, town, postcode, false, from, null);
	}

	/**
	 * The same address, confidential.
	 */
	public NewAddress inConfidence() {
		return new NewAddress(this.lines, this.town, this.postcode, true, this.from, this.until);
	}

	/**
	 * Nothing of the address: it never reaches a log.
	 */
	@Override
	public String toString() {
		return "address";
	}

}
