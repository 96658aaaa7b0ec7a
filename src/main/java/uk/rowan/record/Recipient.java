package uk.rowan.record;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.InviteeId;

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
 * @param awaited whether it is theirs to have without anybody's decision: view
 * {@code meeting_recipient}
 * @param apart who must not read what they receive, or must not meet them
 * @param excluded whether they were excluded from the whole meeting
 * @param parts the parts of it from which they were
 */
record Recipient(Invitee invitee, String email, String category, @Nullable UUID address, List<String> lines,
		boolean confidential, boolean known, boolean awaited, List<Apart> apart, boolean excluded, Set<String> parts) {

	Recipient {
		apart = List.copyOf(apart);
		parts = Set.copyOf(parts);
	}

	/**
	 * Somebody who must not read what they receive, or must not meet them.
	 *
	 * @param other who
	 * @param reason why they must not meet, as it was said when they were invited;
	 * {@code null} where the other was excluded from what this one hears of, and what is
	 * posted to this one comes to the other's door
	 */
	record Apart(InviteeId other, @Nullable String reason) {

		/** Whether it matters to what goes this way. */
		boolean concerns(DeliveryWay way) {
			return this.reason != null || way == DeliveryWay.POST;
		}

		@Override
		public String toString() {
			return this.other.toString();
		}

	}

	/**
	 * Whether what is posted comes to the same door as what is posted to another.
	 */
	boolean livesWith(Recipient other) {
		return !this.lines.isEmpty() && door(this.lines).equals(door(other.lines));
	}

	/**
	 * Whether another was excluded from something of which this one hears.
	 */
	boolean hearsMoreThan(Recipient other) {
		return !this.excluded && (other.excluded || !this.parts.containsAll(other.parts));
	}

	/**
	 * The same, beside whom what is posted to them could be opened by others.
	 */
	Recipient beside(Collection<Recipient> all) {
		List<Apart> doors = all.stream()
			.filter((other) -> livesWith(other) && hearsMoreThan(other)
					&& this.apart.stream().noneMatch((one) -> one.other().equals(other.invitee().id())))
			.map((other) -> new Apart(other.invitee().id(), null))
			.toList();
		return doors.isEmpty() ? this
				: new Recipient(this.invitee, this.email, this.category, this.address, this.lines, this.confidential,
						this.known, this.awaited, Stream.concat(this.apart.stream(), doors.stream()).toList(),
						this.excluded, this.parts);
	}

	private static String door(List<String> lines) {
		return String.join("", lines).replaceAll("[\\s,.]", "").toLowerCase(Locale.UK);
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
	 * Whether what is kept from the family is for them too.
	 */
	boolean everything() {
		return !this.excluded && this.invitee.role().receives() == InviteeRole.Part.ALL;
	}

	/**
	 * Whether they can have nothing of a kind, whatever the chair says: of a meeting from
	 * which they were excluded altogether there is the letter with the outcome alone.
	 */
	boolean barredFrom(RecordKind kind) {
		return this.excluded && kind != RecordKind.LETTER;
	}

	/**
	 * Whether they are to receive what is written of the meeting; to anybody else it goes
	 * only when somebody says so.
	 */
	boolean due() {
		return this.awaited && !this.excluded;
	}

	/**
	 * On what ground they receive something, as a code.
	 */
	String ground() {
		return switch (this.invitee.role()) {
			case OBSERVER -> "OBSERVES";
			case LEGAL -> "ADVISES";
			case FOSTER_CARER -> "CARES";
			default -> this.invitee.role().family() ? "TAKES_PART" : "WORKING_TOGETHER";
		};
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.invitee.toString();
	}

}
