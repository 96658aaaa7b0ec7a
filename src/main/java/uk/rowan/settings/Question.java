package uk.rowan.settings;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a page asks that wants a reason and nothing else.
 */
@Component
class Question {

	private final MessageSource messages;

	Question(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The page's model.
	 * @param action where the answer goes
	 * @param key of the question in the messages
	 * @param wordsKey of what is said below, empty for nothing
	 */
	Map<String, Object> of(String action, String key, String wordsKey) {
		return Map.of("action", action, "question", this.messages.getMessage(key, null, Locale.UK), "words",
				wordsKey.isEmpty() ? "" : this.messages.getMessage(wordsKey, null, Locale.UK));
	}

}
