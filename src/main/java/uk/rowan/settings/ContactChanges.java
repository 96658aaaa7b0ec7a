package uk.rowan.settings;

import java.util.Map;
import java.util.Optional;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, changes and withdraws the council's contacts.
 */
@Service
class ContactChanges {

	static final String CONTACT = "council_contact";

	private final Ledger ledger;

	private final Audit audit;

	private final CurrentSettings settings;

	ContactChanges(Ledger ledger, Audit audit, CurrentSettings settings) {
		this.ledger = ledger;
		this.audit = audit;
		this.settings = settings;
	}

	Optional<Contact> find(ContactId id) {
		return this.settings.now().contacts().stream().filter((contact) -> contact.id().equals(id)).findFirst();
	}

	/**
	 * Keeps a contact that follows the version that it carries.
	 */
	@Transactional
	public void keep(ActingUser by, Contact contact, String reason) {
		append(by, contact, false, reason);
		this.audit.record(by, note("settings.contact-changed", contact));
	}

	@Transactional
	public void withdraw(ActingUser by, Contact contact, String reason) {
		append(by, contact, true, reason);
		this.audit.record(by, note("settings.contact-withdrawn", contact));
	}

	private void append(ActingUser by, Contact contact, boolean withdrawn, String reason) {
		this.ledger.append(by, CONTACT, Map.of("id", contact.id().value()), contact.version(),
				Map.of("kind", contact.kind().name(), "label", contact.label(), "holder", contact.holder(), "phone",
						contact.phone(), "email", contact.email(), "hours", contact.hours(), "withdrawn", withdrawn),
				reason);
	}

	private static AuditNote note(String act, Contact contact) {
		return AuditNote.of(act, "contact", contact.id().value())
			.with("kind", contact.kind())
			.with("version", contact.version() + 1);
	}

}
