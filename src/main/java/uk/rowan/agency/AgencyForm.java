package uk.rowan.agency;

import java.util.Arrays;
import java.util.Optional;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AgencyId;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

/**
 * An agency's entry as typed.
 */
record AgencyForm(@Seen @Size(max = 36) String id, @Seen @Size(max = 9) String version,
		@NotBlank(message = "{agency.name.missing}") @Size(max = 200, message = "{agency.name.long}") @Pattern(
				regexp = AgencyForm.LINE, message = "{agency.name.unreadable}") String name,
		@Size(max = 40, message = "{agency.category.missing}") @NotBlank(
				message = "{agency.category.missing}") @Pattern(regexp = "([A-Z_]{3,40})?",
						message = "{agency.category.missing}") String category,
		@Email(message = "{agency.email.wrong}") @Size(max = 254, message = "{agency.email.long}") @Pattern(
				regexp = AgencyForm.LINE, message = "{agency.email.wrong}") String secureEmail,
		@Pattern(regexp = "[0-9+() ]*(ext[. ]*[0-9]+)?", message = "{agency.telephone.wrong}") @Size(max = 30,
				message = "{agency.telephone.long}") String telephone,
		@Size(max = 500, message = "{agency.address.long}") @Pattern(regexp = AgencyForm.LINES,
				message = "{agency.address.unreadable}") String address,
		@Size(max = 2000, message = "{agency.notes.long}") @Pattern(regexp = AgencyForm.LINES,
				message = "{agency.notes.unreadable}") String notes) {

	static final String LINE = "[^\\p{Cc}]*";

	static final String LINES = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";

	AgencyForm {
		id = text(id);
		version = text(version);
		name = text(name).strip();
		category = text(category);
		secureEmail = text(secureEmail).strip();
		telephone = text(telephone).strip();
		address = text(address).strip();
		notes = text(notes).strip();
	}

	static AgencyForm blank() {
		return new AgencyForm(AgencyId.next().toString(), "", "", "", "", "", "", "");
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	Optional<AgencyCategory> known() {
		return Arrays.stream(AgencyCategory.values()).filter((one) -> one.name().equals(this.category)).findFirst();
	}

	/**
	 * The version that the form was opened at.
	 * @throws uk.rowan.web.Stale when it is none, so no entry is at it
	 */
	int openedAt() {
		return SeenVersion.of(this.version);
	}

	NewAgency agency(AgencyId as) {
		return new NewAgency(as, this.name, known().orElseThrow(), this.secureEmail, this.telephone, this.address,
				this.notes);
	}

	@Override
	public String toString() {
		return "agency form";
	}

}
