package uk.rowan.record;

/**
 * Why something does not go to somebody.
 */
enum DeliveryRefusal {

	/** They were excluded. */
	EXCLUDED,
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
	/** It would not be what was printed. */
	CHANGED,
	/** It needs words. */
	UNEXPLAINED

}
