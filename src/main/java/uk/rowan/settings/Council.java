package uk.rowan.settings;

import java.util.List;

import org.springframework.stereotype.Service;

/**
 * The council whose Rowan this is, as its letters and pages name it; read from memory, no
 * statement a page.
 */
@Service
public class Council {

	private final CurrentSettings settings;

	Council(CurrentSettings settings) {
		this.settings = settings;
	}

	/**
	 * The council's name.
	 */
	public String councilName() {
		return facts().name();
	}

	/**
	 * The conference unit's name.
	 */
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

	private CouncilFacts facts() {
		return this.settings.now().facts();
	}

}
