package uk.rowan.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.Errors;

/**
 * The council's phrases as typed, one a line.
 *
 * @param version the version that was shown
 * @param views those of the views of child and family
 * @param worries those of the worries
 * @param working those of what works well
 * @param needs those of what needs to happen
 * @param decision those of the decision
 * @param closing those of the close
 * @param reason why they are changed
 */
record PhrasesForm(@Seen @Size(max = 40) String version,
		@Size(max = 20_000, message = "{live.phrases.many}") String views,
		@Size(max = 20_000, message = "{live.phrases.many}") String worries,
		@Size(max = 20_000, message = "{live.phrases.many}") String working,
		@Size(max = 20_000, message = "{live.phrases.many}") String needs,
		@Size(max = 20_000, message = "{live.phrases.many}") String decision,
		@Size(max = 20_000, message = "{live.phrases.many}") String closing,
		@NotBlank(message = "{live.phrases.reason.missing}") @Size(max = 2000,
				message = "{live.phrases.reason.long}") String reason) {

	/** The fields, by the section that they are for. */
	static final Map<Integer, String> FIELDS = new TreeMap<>(
			Map.of(3, "views", 4, "worries", 5, "working", 6, "needs", 8, "decision", 9, "closing"));

	private static final int LONGEST = 300;

	private static final int MOST = 40;

	PhrasesForm {
		version = Objects.requireNonNullElse(version, "");
		views = Objects.requireNonNullElse(views, "");
		worries = Objects.requireNonNullElse(worries, "");
		working = Objects.requireNonNullElse(working, "");
		needs = Objects.requireNonNullElse(needs, "");
		decision = Objects.requireNonNullElse(decision, "");
		closing = Objects.requireNonNullElse(closing, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	static PhrasesForm of(Phrases.Standing standing) {
		return new PhrasesForm("" + standing.version(), text(standing, 3), text(standing, 4), text(standing, 5),
				text(standing, 6), text(standing, 8), text(standing, 9), "");
	}

	private static String text(Phrases.Standing standing, int section) {
		return String.join("\n", standing.bySection().getOrDefault(section, List.of()));
	}

	int seen() {
		return SeenVersion.of(this.version);
	}

	/**
	 * The phrases by section; where there are too many, or one is too long, the form has
	 * more problems.
	 */
	Map<Integer, List<String>> read(Errors problems) {
		Map<Integer, List<String>> phrases = new TreeMap<>();
		Map<Integer, String> typed = Map.of(3, this.views, 4, this.worries, 5, this.working, 6, this.needs, 8,
				this.decision, 9, this.closing);
		FIELDS.forEach((section, field) -> {
			List<String> lines = typed.getOrDefault(section, "")
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.toList();
			boolean wrong = lines.size() > MOST || lines.stream().anyMatch((line) -> line.length() > LONGEST);
			if (wrong && !problems.hasFieldErrors(field)) {
				problems.rejectValue(field, "live.phrases.many");
			}
			if (!lines.isEmpty()) {
				phrases.put(section, lines);
			}
		});
		return phrases;
	}

}
