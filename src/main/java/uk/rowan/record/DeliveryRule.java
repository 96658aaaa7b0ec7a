package uk.rowan.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

/**
 * When a row of the distribution goes out: to somebody excluded only the letter, and only
 * once whoever approves it has confirmed it (domain, 2.7), never to a confidential
 * address, and to a home address that is new or has changed only after a second person
 * has checked it (screens, "What each will receive"); what goes on paper is not even
 * printed before. To one of two who must not meet it goes with a reason only.
 *
 * @param delivery the row
 * @param recipient to whom, {@code null} when they are not invited any more
 * @param something whether a section is left for them
 * @param standing whether the record is approved and stands
 * @param user who acts
 * @param approves whether the user approves what is written of the meeting
 */
record DeliveryRule(Delivery delivery, @Nullable Recipient recipient, boolean something, boolean standing,
		ActingUser user, boolean approves) {

	/**
	 * Whether a second person must check the address first.
	 */
	boolean checks() {
		return this.delivery.way() == DeliveryWay.POST && !this.delivery.is(DeliveryAct.CHECKED)
				&& this.recipient != null && !this.recipient.known();
	}

	/**
	 * Whether whoever approves it must confirm first that they are to have it.
	 */
	boolean unconfirmed() {
		return this.recipient != null && this.recipient.excluded() && !this.recipient.barredFrom(this.delivery.kind())
				&& !this.delivery.is(DeliveryAct.CONFIRMED);
	}

	/**
	 * Whether it is still to be said why it goes as it is to somebody who must not meet
	 * another of the conference, or to the door of one who was excluded from what it
	 * tells.
	 */
	boolean apart() {
		return this.delivery.waits() && this.recipient != null
				&& this.recipient.apart().stream().anyMatch((one) -> one.concerns(this.delivery.way()))
				&& this.delivery.steps().stream().noneMatch((one) -> one.act().leaves() && !one.words().isBlank());
	}

	/**
	 * What the user may try.
	 */
	List<DeliveryAct> offered() {
		List<DeliveryAct> offered = new ArrayList<>();
		if (this.delivery.isVoid() || this.delivery.is(DeliveryAct.RECALLED)) {
			return offered;
		}
		if (this.delivery.waits() && checks() && !this.delivery.by().equals(this.user.id())) {
			offered.add(DeliveryAct.CHECKED);
		}
		if (this.delivery.waits() && this.standing && this.approves && unconfirmed()) {
			offered.add(DeliveryAct.CONFIRMED);
		}
		if (this.user.is(Role.COORDINATOR) || this.user.equals(ActingUser.SYSTEM)) {
			sending(offered);
		}
		return offered;
	}

	/**
	 * What of that can be done now: nothing leaves while something speaks against it.
	 */
	List<DeliveryAct> ready() {
		boolean stopped = doubt().isPresent();
		return offered().stream().filter((act) -> !stopped || !act.leaves()).toList();
	}

	private void sending(List<DeliveryAct> offered) {
		if (this.delivery.waits()) {
			offered.add(printsFirst() ? DeliveryAct.PRINTED : DeliveryAct.SENT);
			offered.add(DeliveryAct.FORGONE);
		}
		if (!this.delivery.is(DeliveryAct.SENT)) {
			offered.add(DeliveryAct.STRUCK);
		}
		else if (!this.standing) {
			offered.add(DeliveryAct.RECALLED);
		}
		else if (!this.delivery.is(DeliveryAct.ACKNOWLEDGED)) {
			offered.add(
					(this.delivery.way() == DeliveryWay.ONE_TIME_PAGE) ? DeliveryAct.STRUCK : DeliveryAct.ACKNOWLEDGED);
		}
	}

	private boolean printsFirst() {
		return this.delivery.way().paper() && !this.delivery.is(DeliveryAct.PRINTED);
	}

	/**
	 * What speaks against an act that is offered.
	 */
	Optional<DeliveryRefusal> refuses(DeliveryAct act, String words) {
		if (act.explained() && words.isBlank()) {
			return Optional.of(DeliveryRefusal.UNEXPLAINED);
		}
		if (!act.leaves()) {
			return Optional.empty();
		}
		return doubt().or(() -> (apart() && words.isBlank()) ? Optional.of(DeliveryRefusal.APART) : Optional.empty());
	}

	/**
	 * Why it does not go as things stand.
	 */
	Optional<DeliveryRefusal> doubt() {
		Recipient to = this.recipient;
		if (!this.standing) {
			return Optional.of(DeliveryRefusal.WITHDRAWN);
		}
		if (to == null) {
			return Optional.of(DeliveryRefusal.NOT_INVITED);
		}
		if (to.barredFrom(this.delivery.kind())) {
			return Optional.of(DeliveryRefusal.EXCLUDED);
		}
		if (unconfirmed()) {
			return Optional.of(DeliveryRefusal.UNCONFIRMED);
		}
		if (!this.something) {
			return Optional.of(DeliveryRefusal.NOTHING);
		}
		return Optional.ofNullable(switch (this.delivery.way()) {
			case SECURE_EMAIL -> to.email().isEmpty() ? DeliveryRefusal.NO_EMAIL
					: to.email().equals(this.delivery.email()) ? null : DeliveryRefusal.MOVED;
			case POST -> posting(to);
			case IN_PERSON, ONE_TIME_PAGE -> null;
		});
	}

	private @Nullable DeliveryRefusal posting(Recipient to) {
		if (to.confidential()) {
			return DeliveryRefusal.CONFIDENTIAL;
		}
		if (to.address() == null) {
			return DeliveryRefusal.NO_ADDRESS;
		}
		if (!Objects.equals(to.address(), this.delivery.address())) {
			return DeliveryRefusal.MOVED;
		}
		return checks() ? DeliveryRefusal.UNCHECKED : null;
	}

}
