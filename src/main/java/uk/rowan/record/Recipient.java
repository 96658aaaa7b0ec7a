package uk.rowan.record;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Invitee;

/**
 * Somebody to whom a record may go, as things stand now.
 *
 * @param invitee who
 * @param email the secure address of their agency; empty when there is none
 * @param category the recipient category of the notices, as a code
 * @param address the home address that letters go to, {@code null} when there is none
 * @param lines that address, line by line; empty when it is confidential
 * @param confidential whether one of their addresses is confidential
 * @param known whether something was sent to that address before
 * @param excluded whether they were excluded from the whole meeting
 * @param parts the parts of it from which they were
 */
record Recipient(Invitee invitee, String email, String category, @Nullable UUID address, List<String> lines,
		boolean confidential, boolean known, boolean excluded, Set<String> parts) {

	Recipient {
		parts = Set.copyOf(parts);
	}

	/**
	 * How something usually reaches them.
	 */
	DeliveryWay usual() {
		if (!this.email.isEmpty()) {
			return DeliveryWay.SECURE_EMAIL;
		}
		return (this.address != null && !this.confidential) ? DeliveryWay.POST : DeliveryWay.IN_PERSON;
	}

	/**
	 * Whether they are of the family, or come with them: then confidential sections are
	 * not for them.
	 */
	boolean family() {
		return this.invitee.role().family();
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.invitee.toString();
	}

}
