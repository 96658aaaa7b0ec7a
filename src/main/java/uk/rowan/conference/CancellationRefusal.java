package uk.rowan.conference;

/**
 * Why a conference cannot be cancelled.
 */
enum CancellationRefusal {

	/** It can have begun already, or has ended. */
	BEGUN,
	/** It is held instead of one that was not quorate, and must be held (domain, 2.5). */
	RECONVENES

}
