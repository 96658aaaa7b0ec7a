package uk.rowan.account;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints the first administrator's link when the service starts without one. It goes to
 * the console and to no log: whoever reads it can use it.
 */
@Component
class FirstAdministratorLink {

	private final FirstAdministrator first;

	private final PublicAddress address;

	FirstAdministratorLink(FirstAdministrator first, PublicAddress address) {
		this.first = first;
		this.address = address;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		this.first.invite()
			.map((token) -> this.address.of("/first-administrator/" + token.text()))
			.ifPresent((link) -> System.out.println("No administrator can sign in yet. To open the first account, "
					+ "use this link once, within a day: " + link));
	}

}
