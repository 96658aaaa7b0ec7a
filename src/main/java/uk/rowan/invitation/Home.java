package uk.rowan.invitation;

import java.util.List;
import java.util.UUID;

/**
 * Where somebody lives now.
 *
 * @param person who
 * @param address which address
 * @param confidential whether it must never be printed
 * @param open whether it is open to the reader
 * @param lines the address, line by line; empty when it is confidential
 */
record Home(UUID person, UUID address, boolean confidential, boolean open, List<String> lines) {

	Home {
		lines = List.copyOf(lines);
	}

	boolean printable() {
		return this.open && !this.confidential && !this.lines.isEmpty();
	}

	/**
	 * The identity only: addresses never reach a log.
	 */
	@Override
	public String toString() {
		return this.address.toString();
	}

}
