package uk.rowan.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.BindingResult;

/**
 * What is typed to do something with a row of a distribution.
 *
 * @param version how many steps were shown
 * @param act what is to be done, as a code
 * @param words how, or why
 */
record DeliveryForm(@Seen @Size(max = 40) String version, @Size(max = 20) String act,
		@Size(max = 4000, message = "{record.words.long}") String words) {

	DeliveryForm {
		version = Objects.requireNonNullElse(version, "");
		act = Objects.requireNonNullElse(act, "");
		words = Objects.requireNonNullElse(words, "").strip();
	}

	static DeliveryForm of(Delivery delivery) {
		return new DeliveryForm("" + delivery.steps().size(), "", "");
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * The act chosen; where none is the form has one more problem.
	 */
	Optional<DeliveryAct> read(List<DeliveryAct> offered, BindingResult problems) {
		Optional<DeliveryAct> chosen = DeliveryAct.named(this.act).filter(offered::contains);
		if (chosen.isEmpty()) {
			problems.rejectValue("act", "record.delivery.missing");
		}
		return problems.hasErrors() ? Optional.empty() : chosen;
	}

}
