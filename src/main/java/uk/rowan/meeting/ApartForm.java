package uk.rowan.meeting;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

import org.springframework.validation.BindingResult;

/**
 * What is typed to say that two must not meet.
 *
 * @param id the identity that it will have
 * @param first the one
 * @param second the other
 * @param reason why
 */
record ApartForm(@Seen @Size(max = 36) String id, @Size(max = 36, message = "{meeting.apart.who}") String first,
		@Size(max = 36, message = "{meeting.apart.who}") String second,
		@NotBlank(message = "{meeting.reason.missing}") @Size(max = 2000,
				message = "{meeting.words.long}") String reason) {

	ApartForm {
		id = Objects.requireNonNullElse(id, "");
		first = Objects.requireNonNullElse(first, "");
		second = Objects.requireNonNullElse(second, "");
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	static ApartForm blank() {
		return new ApartForm(Ids.next().toString(), "", "", "");
	}

	static ApartForm of(Apart kept) {
		return new ApartForm(kept.id().toString(), kept.one().toString(), kept.other().toString(), kept.reason());
	}

	/**
	 * The two; where something is missing the form has more problems.
	 */
	Optional<Apart> read(BindingResult problems) {
		Optional<InviteeId> one = who(this.first, "first", problems);
		Optional<InviteeId> other = who(this.second, "second", problems);
		if (one.isPresent() && one.equals(other)) {
			problems.rejectValue("second", "meeting.apart.same");
		}
		return problems.hasErrors() ? Optional.empty()
				: Optional.of(new Apart(Ids.parse(this.id).orElseThrow(NotFound::new), one.orElseThrow(),
						other.orElseThrow(), this.reason));
	}

	private static Optional<InviteeId> who(String typed, String field, BindingResult problems) {
		Optional<InviteeId> who = InviteeId.parse(typed);
		if (who.isEmpty() && !problems.hasFieldErrors(field)) {
			problems.rejectValue(field, "meeting.apart.who");
		}
		return who;
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return this.id;
	}

}
