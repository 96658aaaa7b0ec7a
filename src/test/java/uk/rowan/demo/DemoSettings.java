package uk.rowan.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.settings.Contact;
import uk.rowan.settings.ContactId;
import uk.rowan.settings.ContactKind;
import uk.rowan.settings.CouncilSetup;
import uk.rowan.shared.ActingUser;

/**
 * What Rowanshire County Council says of itself, and whom to ring there.
 */
final class DemoSettings implements DemoPart {

	private static final String OFFICE_HOURS = "Monday to Thursday 8.30am to 5pm, Friday 8.30am to 4.30pm";

	private final CouncilSetup setup;

	DemoSettings(CouncilSetup setup) {
		this.setup = setup;
	}

	@Override
	public void seed(Map<String, ActingUser> staff) {
		ActingUser admin = Objects.requireNonNull(staff.get("admin"));
		this.setup.describe(admin, "Rowanshire County Council", "Child protection conference unit",
				List.of("Rowan House, 1 Assembly Street", "Rowanford", "RW1 1AA"),
				"https://www.rowanshire.example/privacy");
		this.setup.paint(admin, "#14533c", "#ffffff", "#c98a1b");
		contact(admin, ContactKind.CONCERN, "In office hours", "", "01632 960001", OFFICE_HOURS);
		contact(admin, ContactKind.CONCERN, "Evenings, weekends and bank holidays", "", "01632 960002",
				"Whenever the office is closed");
		contact(admin, ContactKind.CONFERENCE_UNIT, "Child protection conference unit", "", "01632 960006",
				OFFICE_HOURS);
		contact(admin, ContactKind.CALDICOTT, "Caldicott Guardian", "Dr Anselm Whitlock", "01632 960003", OFFICE_HOURS);
		contact(admin, ContactKind.DATA_PROTECTION, "Data protection officer", "Farida Castellane", "01632 960004",
				OFFICE_HOURS);
		contact(admin, ContactKind.CUSTOMER_SERVICES, "Customer services", "", "01632 960005",
				"Monday to Friday 8am to 6pm");
	}

	private void contact(ActingUser by, ContactKind kind, String label, String holder, String phone, String hours) {
		String address = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@rowanshire.example";
		this.setup.contact(by, new Contact(ContactId.next(), 0, kind, label, holder, phone, address, hours));
	}

}
