package uk.rowan.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import uk.rowan.web.Crumb;
import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The way back to the settings, as breadcrumbs.
 */
@Component
class SettingsTrail {

	private final MessageSource messages;

	SettingsTrail(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The crumbs of a page below the settings.
	 * @param keysAndHrefs of the pages between, in pairs
	 */
	List<Crumb> of(String... keysAndHrefs) {
		List<Crumb> crumbs = new ArrayList<>();
		crumbs.add(new Crumb(words("settings.title"), "/settings"));
		for (int at = 0; at < keysAndHrefs.length; at += 2) {
			crumbs.add(new Crumb(words(keysAndHrefs[at]), keysAndHrefs[at + 1]));
		}
		return List.copyOf(crumbs);
	}

	/**
	 * An option of a choice, its words from the messages.
	 */
	Option option(String value, String key) {
		return new Option(value, words(key));
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, Locale.UK);
	}

}
