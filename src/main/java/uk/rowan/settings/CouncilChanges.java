package uk.rowan.settings;

import java.util.Map;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what the council says of itself: its facts, colours and logo.
 */
@Service
class CouncilChanges {

	static final String FACTS = "council_facts";

	static final String COLOURS = "council_colours";

	static final String LOGO = "council_logo";

	private final Ledger ledger;

	private final Audit audit;

	CouncilChanges(Ledger ledger, Audit audit) {
		this.ledger = ledger;
		this.audit = audit;
	}

	@Transactional
	public void describe(ActingUser by, CouncilFacts facts, String reason) {
		this.ledger.append(by, FACTS, Map.of(), facts.version(), Map.of("name", facts.name(), "unit_name", facts.unit(),
				"address", facts.address(), "privacy_notice", facts.privacyNotice()), reason);
		record(by, "settings.council-changed", facts.version());
	}

	@Transactional
	public void paint(ActingUser by, Colours colours, String reason) {
		this.ledger.append(by, COLOURS, Map.of(), colours.version(),
				Map.of("brand", colours.brand(), "brand_text", colours.brandText(), "accent", colours.accent()),
				reason);
		record(by, "settings.colours-changed", colours.version());
	}

	/**
	 * Takes a new logo; none when the picture is empty.
	 */
	@Transactional
	public void logo(ActingUser by, int after, byte[] png, String reason) {
		this.ledger.append(by, LOGO, Map.of(), after, Map.of("png", png), reason);
		record(by, "settings.logo-changed", after);
	}

	private void record(ActingUser by, String act, int after) {
		this.audit.record(by, AuditNote.of(act, "settings", null).with("version", after + 1));
	}

}
