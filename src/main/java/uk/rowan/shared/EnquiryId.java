package uk.rowan.shared;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies an enquiry about one or several children of a family.
 *
 * @param value the identity as stored and as written in addresses
 */
@Embeddable
public record EnquiryId(UUID value) {

	/**
	 * A new identity, in the order of time.
	 */
	public static EnquiryId next() {
		return new EnquiryId(Ids.next());
	}

	/**
	 * Reads an identity from an address or a form.
	 * @param text what was sent, in any state
	 * @return empty when it is not the canonical text of an identity
	 */
	public static Optional<EnquiryId> parse(String text) {
		return Ids.parse(text).map(EnquiryId::new);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
