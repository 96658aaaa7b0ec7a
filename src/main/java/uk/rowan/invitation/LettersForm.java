package uk.rowan.invitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.BindingResult;

/**
 * What is done with which letters.
 *
 * @param version how much had been done with them when the page was opened
 * @param letters which letters
 * @param act what is done, as a code
 */
record LettersForm(@Seen @Size(max = 40) String version, List<String> letters,
		@Size(max = 20, message = "{invitation.letters.act.missing}") String act) {

	LettersForm {
		version = Objects.requireNonNullElse(version, "");
		letters = (letters != null) ? letters.stream().filter((one) -> !one.isEmpty()).toList() : List.of();
		act = Objects.requireNonNullElse(act, "");
	}

	/**
	 * Those that are to be printed are ticked; where all are, those that are to be
	 * posted.
	 */
	static LettersForm of(List<WaitingLetter> waiting, int version) {
		boolean unprinted = waiting.stream().anyMatch(LetterAct.PRINTED::fits);
		return new LettersForm("" + version,
				waiting.stream().filter((one) -> one.printed() != unprinted).map((one) -> one.id().toString()).toList(),
				"");
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * Those that are ticked.
	 */
	Set<SendingId> chosen() {
		return this.letters.stream()
			.map(SendingId::parse)
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What is done; where it cannot be done with all that are ticked the form has more
	 * problems.
	 */
	Optional<LetterAct> read(BindingResult problems, List<WaitingLetter> waiting) {
		Set<SendingId> chosen = chosen();
		Optional<LetterAct> asked = LetterAct.named(this.act);
		Set<SendingId> known = waiting.stream().map(WaitingLetter::id).collect(Collectors.toUnmodifiableSet());
		if (chosen.isEmpty() || chosen.size() != Set.copyOf(this.letters).size() || !known.containsAll(chosen)) {
			problems.rejectValue("letters", "invitation.letters.missing");
		}
		else if (asked.isPresent()
				&& !waiting.stream().filter((one) -> chosen.contains(one.id())).allMatch(asked.get()::fits)) {
			problems.rejectValue("letters", "invitation.letters.unfit." + asked.get());
		}
		if (asked.isEmpty() && !problems.hasFieldErrors("act")) {
			problems.rejectValue("act", "invitation.letters.act.missing");
		}
		return problems.hasErrors() ? Optional.empty() : asked;
	}

}
