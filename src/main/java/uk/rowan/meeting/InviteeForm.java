package uk.rowan.meeting;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Seen;

import org.springframework.validation.BindingResult;

/**
 * What is typed to invite somebody of an agency, or whom nobody has proposed.
 *
 * @param id the identity that the invitation will have
 * @param role as what they come, as a code
 * @param agency the agency of the directory
 * @param organisation where they come from when that is not in the directory
 * @param name what they are called
 */
record InviteeForm(@Seen @Size(max = 36) String id,
		@Size(max = 40, message = "{meeting.invitee.role.missing}") String role,
		@Size(max = 36, message = "{meeting.invitee.agency.unknown}") String agency,
		@Size(max = 200, message = "{meeting.name.long}") String organisation,
		@Size(max = 200, message = "{meeting.name.long}") String name) {

	InviteeForm {
		id = Objects.requireNonNullElse(id, "");
		role = Objects.requireNonNullElse(role, "");
		agency = Objects.requireNonNullElse(agency, "");
		organisation = Objects.requireNonNullElse(organisation, "").strip();
		name = Objects.requireNonNullElse(name, "").strip();
	}

	/**
	 * The form as it is first shown.
	 * @param role as what somebody is missing; anything else is left out
	 */
	static InviteeForm blank(String role) {
		return new InviteeForm(InviteeId.next().toString(),
				InviteeRole.of(role).filter((one) -> !one.kin()).map(InviteeRole::name).orElse(""), "", "", "");
	}

	static InviteeForm of(NewInvitee kept) {
		AgencyId agency = kept.agency();
		return new InviteeForm(kept.id().toString(), kept.role().name(), (agency != null) ? agency.toString() : "",
				kept.organisation(), kept.name());
	}

	InviteeId identity() {
		return InviteeId.parse(this.id).orElseThrow(NotFound::new);
	}

	/**
	 * Who is invited; where something is missing the form has more problems.
	 */
	Optional<NewInvitee> read(BindingResult problems) {
		Optional<InviteeRole> as = InviteeRole.of(this.role).filter((one) -> !one.kin());
		if (as.isEmpty() && !problems.hasFieldErrors("role")) {
			problems.rejectValue("role", "meeting.invitee.role.missing");
		}
		Optional<AgencyId> from = AgencyId.parse(this.agency);
		if (from.isEmpty() && !this.agency.isEmpty() && !problems.hasFieldErrors("agency")) {
			problems.rejectValue("agency", "meeting.invitee.agency.unknown");
		}
		if (!this.agency.isEmpty() && !this.organisation.isEmpty()) {
			problems.rejectValue("organisation", "meeting.invitee.organisation.twice");
		}
		if (this.agency.isEmpty() && this.name.isEmpty()) {
			problems.rejectValue("name", "meeting.invitee.name.missing");
		}
		return problems.hasErrors() ? Optional.empty() : Optional.of(new NewInvitee(identity(), as.orElseThrow(), null,
				null, from.orElse(null), this.name, this.organisation));
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return this.id;
	}

}
