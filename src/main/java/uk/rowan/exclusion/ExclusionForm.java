package uk.rowan.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

import org.springframework.validation.BindingResult;

/**
 * What is typed to ask that somebody is excluded.
 *
 * @param id the identity that it will have
 * @param whom whom
 * @param asker who asks: somebody invited, or the chair
 * @param ground why, as a code
 * @param extent {@code WHOLE} or {@code PARTS}
 * @param parts from which parts, as codes
 * @param words what is said for it
 * @param on the day on which it was asked
 */
record ExclusionForm(@Seen @Size(max = 36) String id, @Size(max = 36, message = "{exclusion.whom.missing}") String whom,
		@Size(max = 36, message = "{exclusion.asker.missing}") String asker,
		@Size(max = 20, message = "{exclusion.ground.missing}") String ground,
		@Size(max = 10, message = "{exclusion.extent.missing}") String extent, List<String> parts,
		@NotBlank(message = "{exclusion.words.missing}") @Size(max = 2000, message = "{exclusion.long}") String words,
		TypedDate on) {

	/** Stands for the chair among those who ask. */
	static final String CHAIR = "CHAIR";

	static final String WHOLE = "WHOLE";

	static final String PARTS = "PARTS";

	ExclusionForm {
		id = Objects.requireNonNullElse(id, "");
		whom = Objects.requireNonNullElse(whom, "");
		asker = Objects.requireNonNullElse(asker, "");
		ground = Objects.requireNonNullElse(ground, "");
		extent = Objects.requireNonNullElse(extent, "");
		parts = (parts != null) ? parts.stream().filter((one) -> one != null && !one.isEmpty()).toList() : List.of();
		words = Objects.requireNonNullElse(words, "").strip();
		on = Objects.requireNonNullElse(on, TypedDate.BLANK);
	}

	static ExclusionForm blank(String id, LocalDate today) {
		return new ExclusionForm(id, "", "", "", "", List.of(), "", TypedDate.of(today));
	}

	static ExclusionForm of(NewExclusion kept) {
		InviteeId asked = kept.asker();
		return new ExclusionForm(kept.id().toString(), kept.whom().toString(),
				(asked != null) ? asked.toString() : CHAIR, kept.ground().name(), kept.whole() ? WHOLE : PARTS,
				kept.parts().stream().map(ExcludedPart::name).sorted().toList(), kept.words(), TypedDate.of(kept.on()));
	}

	/**
	 * What is asked for; where something is missing the form has more problems.
	 * @param family whom it can be about
	 * @param askers who can have asked
	 */
	Optional<NewExclusion> read(BindingResult problems, List<Option> family, List<Option> askers, LocalDate today) {
		check("whom", offered(this.whom, family), "exclusion.whom.missing", problems);
		check("asker", offered(this.asker, askers), "exclusion.asker.missing", problems);
		check("ground", ExclusionGround.of(this.ground).isPresent(), "exclusion.ground.missing", problems);
		check("extent", this.extent.equals(WHOLE) || this.extent.equals(PARTS), "exclusion.extent.missing", problems);
		Set<ExcludedPart> chosen = this.parts.stream()
			.flatMap((code) -> ExcludedPart.of(code).stream())
			.collect(Collectors.toUnmodifiableSet());
		boolean known = chosen.size() == Set.copyOf(this.parts).size();
		check("parts", known && (!this.extent.equals(PARTS) || !chosen.isEmpty()), "exclusion.parts.missing", problems);
		check("parts", !this.extent.equals(WHOLE) || this.parts.isEmpty(), "exclusion.parts.whole", problems);
		Optional<LocalDate> day = this.on.toDate().filter((one) -> !one.isAfter(today));
		check("on", day.isPresent(), "exclusion.on.unreadable", problems);
		return problems.hasErrors() ? Optional.empty()
				: Optional.of(new NewExclusion(ExclusionId.parse(this.id).orElseThrow(NotFound::new),
						InviteeId.parse(this.whom).orElseThrow(NotFound::new), InviteeId.parse(this.asker).orElse(null),
						ExclusionGround.of(this.ground).orElseThrow(), chosen, this.words, day.orElseThrow()));
	}

	private static boolean offered(String typed, List<Option> options) {
		return options.stream().anyMatch((one) -> one.value().equals(typed));
	}

	private static void check(String field, boolean good, String otherwise, BindingResult problems) {
		if (!good && !problems.hasFieldErrors(field)) {
			problems.rejectValue(field, otherwise);
		}
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return this.id;
	}

}
