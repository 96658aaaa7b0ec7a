package uk.rowan.notice;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import uk.rowan.shared.Ids;

/**
 * Identifies one version of a notice.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record NoticeVersionId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static NoticeVersionId next() {
		return new NoticeVersionId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<NoticeVersionId> parse(String text) {
		return Ids.parse(text).map(NoticeVersionId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
