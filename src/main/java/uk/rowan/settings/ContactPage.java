package uk.rowan.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the page of a contact shows beside its form.
 */
@Component
class ContactPage {

	private static final List<Option> KINDS = Arrays.stream(ContactKind.values())
		.map((kind) -> new Option(kind.name(), kind.words()))
		.toList();

	private final Ledger ledger;

	private final MessageSource messages;

	ContactPage(Ledger ledger, MessageSource messages) {
		this.ledger = ledger;
		this.messages = messages;
	}

	Map<String, Object> adding() {
		return Map.of("action", "/settings/contacts", "kinds", KINDS, "heading",
				this.messages.getMessage("settings.contacts.new", null, Locale.UK));
	}

	Map<String, Object> changing(Contact contact) {
		String action = "/settings/contacts/" + contact.id();
		return Map.of("action", action, "withdrawal", action + "/withdrawal", "kinds", KINDS, "heading",
				contact.label(), "history",
				this.ledger.history(ContactChanges.CONTACT, Map.of("id", contact.id().value())));
	}

}
