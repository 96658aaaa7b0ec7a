package uk.rowan.notice;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import uk.rowan.shared.Ids;

/**
 * Identifies a notice, all its versions together.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record NoticeId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static NoticeId next() {
		return new NoticeId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<NoticeId> parse(String text) {
		return Ids.parse(text).map(NoticeId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
