package uk.rowan.settings;

import java.util.List;

import uk.rowan.web.ConcernNumber;
import uk.rowan.web.Letterhead;

import org.springframework.stereotype.Service;

/**
 * The council whose Rowan this is, as its letters and pages name it; read from memory, no
 * statement a page.
 */
@Service
public class Council implements Letterhead {

	private final CurrentSettings settings;

	Council(CurrentSettings settings) {
		this.settings = settings;
	}

	@Override
	public String councilName() {
		return facts().name();
	}

	@Override
	public String unitName() {
		return facts().unit();
	}

	/**
	 * The unit's postal address, lines apart.
	 */
	public List<String> addressLines() {
		return facts().address().lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/**
	 * Where the corporate privacy notice is found (ST-25); empty when not said yet.
	 */
	public String privacyNoticeAddress() {
		return facts().privacyNotice();
	}

	/**
	 * Whom to ring or write to for a purpose, in the order shown.
	 */
	public List<Contact> contacts(ContactKind kind) {
		return this.settings.now().contacts().stream().filter((contact) -> contact.kind() == kind).toList();
	}

	@Override
	public boolean hasLogo() {
		return this.settings.now().look().hasLogo();
	}

	@Override
	public List<ConcernNumber> concernNumbers() {
		return contacts(ContactKind.CONCERN).stream()
			.map((contact) -> new ConcernNumber(contact.label(), contact.phone(), contact.hours()))
			.toList();
	}

	@Override
	public String colourVersion() {
		SettingsSnapshot.Look look = this.settings.now().look();
		return look.colours().version() + "-" + look.logoVersion();
	}

	private CouncilFacts facts() {
		return this.settings.now().facts();
	}

}
