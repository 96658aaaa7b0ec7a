package uk.rowan.record;

import java.time.Duration;
import java.util.Optional;

import uk.rowan.mail.Letters;
import uk.rowan.mail.MadePage;
import uk.rowan.mail.OneTimePages;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what somebody receives on its way: an e-mail goes from here, a one-time page is
 * made, and paper is printed and posted by a person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeliveryCarrier {

	private static final Duration LIFE = Duration.ofDays(14);

	private final Letters letters;

	private final OneTimePages pages;

	DeliveryCarrier(Letters letters, OneTimePages pages) {
		this.letters = letters;
		this.pages = pages;
	}

	/**
	 * Brings one envelope on its way.
	 * @return the one-time page that was made for it, if that is the way
	 */
	Optional<MadePage> carry(ActingUser by, Delivery delivery, byte[] pdf) {
		return switch (delivery.way()) {
			case SECURE_EMAIL -> {
				this.letters.send(by, delivery.email(), DeliveryGuard.CODE, delivery.id(), pdf);
				yield Optional.empty();
			}
			case ONE_TIME_PAGE -> Optional
				.of(this.pages.make(by, DeliveryQuestion.PURPOSE, delivery.id(), delivery.invitee().value(), LIFE));
			case POST, IN_PERSON -> Optional.empty();
		};
	}

}
