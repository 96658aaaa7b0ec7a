package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import uk.rowan.shared.ShortDates;
import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the module's pages that are put together in code.
 */
@Component
class EnquiryWords {

	private final MessageSource messages;

	EnquiryWords(MessageSource messages) {
		this.messages = messages;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("enquiry." + key, arguments, Locale.UK);
	}

	String day(LocalDate day) {
		return ShortDates.day(day);
	}

	/**
	 * "social care, police, health".
	 */
	String present(Collection<Participant> present) {
		return present.stream().sorted().map((one) -> say("participant." + one)).collect(Collectors.joining(", "));
	}

	String outcome(EnquiryOutcome outcome) {
		return say("outcome." + outcome);
	}

	List<Option> participants() {
		return Arrays.stream(Participant.values())
			.map((one) -> new Option(one.name(), say("participant.option." + one)))
			.toList();
	}

	List<Option> yesOrNo() {
		return List.of(new Option("yes", say("yes")), new Option("no", say("no")));
	}

	List<Option> outcomes() {
		return Arrays.stream(EnquiryOutcome.values())
			.map((outcome) -> new Option(outcome.name(), outcome(outcome)))
			.toList();
	}

}
