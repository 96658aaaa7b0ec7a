package uk.rowan.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.Errors;

/**
 * A contact of the council as typed.
 */
record ContactForm(@Seen @Size(max = 40) String id, @Seen @Size(max = 40) String version,
		@Pattern(regexp = "CONCERN|CONFERENCE_UNIT|CALDICOTT|DATA_PROTECTION|CUSTOMER_SERVICES",
				message = "{settings.contacts.kind.missing}") String kind,
		@NotBlank(message = "{settings.contacts.label.missing}") @Size(max = 80,
				message = "{settings.contacts.label.long}") String label,
		@Size(max = 120, message = "{settings.contacts.holder.long}") String holder,
		@Pattern(regexp = "\\s*(\\+?[0-9][0-9 ()]{4,24})?\\s*",
				message = "{settings.contacts.phone.wrong}") String phone,
		@Pattern(regexp = "\\s*([^\\s@]{1,100}@[^\\s@]{1,150}\\.[^\\s@]{2,40})?\\s*",
				message = "{settings.contacts.email.wrong}") String email,
		@Size(max = 200, message = "{settings.contacts.hours.long}") String hours,
		@NotBlank(message = "{settings.reason.missing}") @Size(max = 500,
				message = "{settings.reason.long}") String reason) {

	ContactForm {
		id = Typed.text(id);
		version = Typed.text(version);
		kind = Typed.text(kind);
		label = Typed.text(label);
		holder = Typed.text(holder);
		phone = Typed.text(phone);
		email = Typed.text(email);
		hours = Typed.text(hours);
		reason = Typed.text(reason);
	}

	static ContactForm blank() {
		return new ContactForm(ContactId.next().toString(), "0", "", "", "", "", "", "", "");
	}

	static ContactForm of(Contact contact) {
		return new ContactForm(contact.id().toString(), "" + contact.version(), contact.kind().name(), contact.label(),
				contact.holder(), contact.phone(), contact.email(), contact.hours(), "");
	}

	/**
	 * What no field can be asked alone: a way to be reached, both ways for the unit, and
	 * hours where somebody may have to be found at once (SK-8).
	 */
	void check(Errors problems) {
		boolean concern = ContactKind.CONCERN.name().equals(this.kind);
		if (concern && this.phone.isBlank()) {
			problems.rejectValue("phone", "settings.contacts.phone.missing");
		}
		else if (ContactKind.CONFERENCE_UNIT.name().equals(this.kind)) {
			both(problems);
		}
		else if (this.phone.isBlank() && this.email.isBlank()) {
			problems.rejectValue("phone", "settings.contacts.reach.missing");
		}
		if (concern && this.hours.isBlank()) {
			problems.rejectValue("hours", "settings.contacts.hours.missing");
		}
	}

	private void both(Errors problems) {
		if (this.phone.isBlank()) {
			problems.rejectValue("phone", "settings.contacts.unit.phone.missing");
		}
		if (this.email.isBlank()) {
			problems.rejectValue("email", "settings.contacts.unit.email.missing");
		}
	}

	Contact contact(ContactId id) {
		return new Contact(id, SeenVersion.of(this.version), ContactKind.valueOf(this.kind), this.label.strip(),
				this.holder.strip(), this.phone.strip(), this.email.strip(), this.hours.strip());
	}

}
