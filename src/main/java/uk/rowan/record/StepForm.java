package uk.rowan.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is typed to take a record's next step.
 *
 * @param kind record or letter, as a code
 * @param version how many steps were shown
 * @param act what is to be done, as a code
 * @param words why, or what is to be changed
 * @param clean the sections that the next issue may begin with, when it is withdrawn
 */
record StepForm(@Size(max = 20) String kind, @Seen @Size(max = 40) String version, @Size(max = 20) String act,
		@Size(max = 4000, message = "{record.words.long}") String words, List<String> clean) {

	StepForm {
		kind = Objects.requireNonNullElse(kind, "");
		version = Objects.requireNonNullElse(version, "");
		act = Objects.requireNonNullElse(act, "");
		words = Objects.requireNonNullElse(words, "").strip();
		clean = (clean != null) ? clean.stream().filter((one) -> !one.isBlank()).toList() : List.of();
	}

	static StepForm of(FormalRecord record, List<RecordAct> offered) {
		return new StepForm(record.kind().name(), "" + record.steps().size(),
				(offered.size() == 1) ? offered.getFirst().name() : "", "", List.of());
	}

	/**
	 * Which; what is neither record nor letter is refused (400).
	 */
	RecordKind which() {
		return RecordKind.named(this.kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

	/**
	 * The sections that the next issue may begin with; what is no identity is none.
	 */
	Set<UUID> found() {
		return this.clean.stream()
			.map(Ids::parse)
			.flatMap(Optional<UUID>::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * The act chosen; where none is the form has one more problem.
	 */
	Optional<RecordAct> read(List<RecordAct> offered, BindingResult problems) {
		Optional<RecordAct> chosen = RecordAct.named(this.act).filter(offered::contains);
		if (chosen.isEmpty()) {
			problems.rejectValue("act", "record.step.missing");
		}
		return problems.hasErrors() ? Optional.empty() : chosen;
	}

}
