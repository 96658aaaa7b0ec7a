package uk.rowan.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says the categories of agencies in words.
 */
@Component
class AgencyWords {

	private final MessageSource messages;

	AgencyWords(MessageSource messages) {
		this.messages = messages;
	}

	List<Option> categories() {
		return Arrays.stream(AgencyCategory.values())
			.map((one) -> new Option(one.name(), this.messages.getMessage("agency.category." + one, null, Locale.UK)))
			.toList();
	}

}
