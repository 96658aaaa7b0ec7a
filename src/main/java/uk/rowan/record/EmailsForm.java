package uk.rowan.record;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.web.Option;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.BindingResult;

/**
 * Which of the secure e-mails that are ready are sent now.
 *
 * @param version how many steps the distribution had when it was shown
 * @param ticked the rows
 */
record EmailsForm(@Seen @Size(max = 40) String version, List<String> ticked) {

	EmailsForm {
		version = Objects.requireNonNullElse(version, "");
		ticked = (ticked != null) ? List.copyOf(ticked) : List.of();
	}

	/**
	 * All of them.
	 */
	static EmailsForm of(int version, List<Option> ready) {
		return new EmailsForm("" + version, ready.stream().map(Option::value).toList());
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * The rows chosen; where none is, or one that is not ready, the form has one more
	 * problem.
	 */
	Set<UUID> read(BindingResult problems, List<Option> ready) {
		if (this.ticked.isEmpty() || !ready.stream().map(Option::value).toList().containsAll(this.ticked)) {
			problems.rejectValue("ticked", "record.emails.missing");
		}
		return this.ticked.stream().flatMap((one) -> Ids.parse(one).stream()).collect(Collectors.toUnmodifiableSet());
	}

}
