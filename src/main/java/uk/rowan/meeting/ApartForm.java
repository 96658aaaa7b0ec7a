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
 * @param one the one
 * @param other the other
 * @param reason why
 */
record ApartForm(@Seen @Size(max = 36) String id, @Size(max = 36, message = "{meeting.apart.who}") String one,
		@Size(max = 36, message = "{meeting.apart.who}") String other,
		@NotBlank(message = "{meeting.reason.missing}") @Size(max = 2000,
				message = "{meeting.words.long}") String reason) {

	ApartForm {
		id = Objects.requireNonNullElse(id, "");
		one = Objects.requireNonNullElse(one, "");
		other = Objects.requireNonNullElse(other, "");
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
		Optional<InviteeId> first = who(this.one, "one", problems);
		Optional<InviteeId> second = who(this.other, "other", problems);
		if (first.isPresent() && first.equals(second)) {
			problems.rejectValue("other", "meeting.apart.same");
		}
		return problems.hasErrors() ? Optional.empty()
				: Optional.of(new Apart(Ids.parse(this.id).orElseThrow(NotFound::new), first.orElseThrow(),
						second.orElseThrow(), this.reason));
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
