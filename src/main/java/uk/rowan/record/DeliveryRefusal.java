package uk.rowan.record;

/**
 * Why something does not go to somebody.
 */
enum DeliveryRefusal {

	/** They were excluded, and it is not what the chair can let them have. */
	EXCLUDED,
	/** They were excluded, and the chair has not confirmed that they are to have it. */
	UNCONFIRMED,
	/** Nothing of it is for them. */
	NOTHING,
	/** They are not invited any more. */
	NOT_INVITED,
	/** The directory has no secure address. */
	NO_EMAIL,
	/** No home address is known. */
	NO_ADDRESS,
	/** The home address is confidential and is never printed. */
	CONFIDENTIAL,
	/** The address has changed since the row was added. */
	MOVED,
	/** A second person must check the address. */
	UNCHECKED,
	/** The record was withdrawn. */
	WITHDRAWN,
	/** Somebody asks that the record be withdrawn. */
	DOUBTED,
	/** It would not be what was printed, or what the chair confirmed. */
	CHANGED,
	/** They must not meet another recipient, and nobody says why it may go as it is. */
	APART,
	/** It needs words. */
	UNEXPLAINED;

	/**
	 * Whether words are all that it lacks.
	 */
	boolean words() {
		return this == APART || this == UNEXPLAINED;
	}

}
