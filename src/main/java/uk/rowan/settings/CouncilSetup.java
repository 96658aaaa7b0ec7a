package uk.rowan.settings;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up a council's settings from another module or a seed, as its administrator would
 * by hand.
 */
@Service
public class CouncilSetup {

	private static final String REASON = "First setting up";

	private final CouncilChanges council;

	private final ContactChanges contacts;

	private final LocalChoices choices;

	private final CurrentSettings settings;

	CouncilSetup(CouncilChanges council, ContactChanges contacts, LocalChoices choices, CurrentSettings settings) {
		this.council = council;
		this.contacts = contacts;
		this.choices = choices;
		this.settings = settings;
	}

	/**
	 * Names the council, its unit, the unit's address and the corporate privacy notice.
	 */
	@Transactional
	public void describe(ActingUser by, String name, String unit, List<String> address, String privacyNotice) {
		int after = this.settings.now().facts().version();
		this.council.describe(by, new CouncilFacts(after, name, unit, String.join("\n", address), privacyNotice),
				REASON);
	}

	/**
	 * Chooses the colours, each as {@code #rrggbb}.
	 * @throws IllegalArgumentException when the text could not be read on the band
	 */
	@Transactional
	public void paint(ActingUser by, String brand, String brandText, String accent) {
		if (Contrast.ratio(brand, brandText) < Contrast.LEAST) {
			throw new IllegalArgumentException("too little contrast");
		}
		this.council.paint(by, new Colours(this.settings.now().look().colours().version(), brand, brandText, accent),
				REASON);
	}

	/**
	 * Adds a contact, whose version is 0.
	 */
	@Transactional
	public void contact(ActingUser by, Contact contact) {
		this.contacts.keep(by, contact, REASON);
	}

	/**
	 * Closes the council on a day that has been open until now.
	 */
	@Transactional
	public void closeOn(ActingUser by, LocalDate day, String name) {
		this.choices.close(by, day, 0, true, name, REASON);
	}

	/**
	 * Switches an optional class of data on that has been off until now (BC-2).
	 * @param dataClass in the words of catalogue/classes.csv
	 */
	@Transactional
	public void collect(ActingUser by, String dataClass, String reason) {
		this.choices.collect(by, dataClass, 0, true, reason);
	}

}
