package uk.rowan.conference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

import org.springframework.validation.BindingResult;

/**
 * The quorum groups as they are typed, a row for each role; a role without a row stays as
 * it is.
 *
 * @param version the version that was shown
 * @param others how many groups besides social care
 * @param rows the roles
 * @param reason why they are changed
 */
record QuorumGroupsForm(@Seen @Size(max = 40) String version,
		@Size(max = 1, message = "{conference.quorum.others.range}") String others, List<@Valid Row> rows,
		@NotBlank(message = "{conference.quorum.reason.missing}") @Size(max = 2000,
				message = "{conference.words.long}") String reason) {

	QuorumGroupsForm {
		version = Objects.requireNonNullElse(version, "");
		others = Objects.requireNonNullElse(others, "").strip();
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	/**
	 * One role.
	 *
	 * @param role which, as a code
	 * @param group the group; empty when it does not count
	 */
	record Row(String role, @Size(max = 100, message = "{conference.quorum.group.long}") String group) {

		/** No code is longer; what is longer is none. */
		private static final int LONGEST = 40;

		Row {
			role = (role != null && role.length() <= LONGEST) ? role : "";
			group = Objects.requireNonNullElse(group, "").strip();
		}

		Optional<InviteeRole> known() {
			return Arrays.stream(InviteeRole.values())
				.filter((one) -> one.professional() && one.name().equals(this.role))
				.findFirst();
		}

	}

	static QuorumGroupsForm of(QuorumGroups now) {
		return new QuorumGroupsForm("" + now.version(), "" + now.others(),
				Arrays.stream(InviteeRole.values())
					.filter(InviteeRole::professional)
					.map((one) -> new Row(one.name(), now.groups().getOrDefault(one, "")))
					.toList(),
				"");
	}

	/**
	 * The groups; where something is wrong the form has more problems.
	 */
	Optional<QuorumGroups> read(BindingResult problems, QuorumGroups now) {
		Map<InviteeRole, String> groups = new EnumMap<>(InviteeRole.class);
		groups.putAll(now.groups());
		for (int index = 0; index < this.rows.size(); index++) {
			Row row = this.rows.get(index);
			Optional<InviteeRole> role = row.known();
			if (role.isEmpty() && !problems.hasFieldErrors("rows[" + index + "].group")) {
				problems.rejectValue("rows[" + index + "].group", "conference.quorum.role.unknown");
			}
			role.ifPresent((one) -> {
				groups.remove(one);
				if (!row.group().isEmpty()) {
					groups.put(one, row.group());
				}
			});
		}
		boolean counted = this.others.matches("[1-" + QuorumGroups.MOST + "]");
		if (!counted && !problems.hasFieldErrors("others")) {
			problems.rejectValue("others", "conference.quorum.others.range");
		}
		QuorumGroups asked = new QuorumGroups(SeenVersion.of(this.version), counted ? Integer.parseInt(this.others) : 1,
				groups);
		if (!groups.containsKey(InviteeRole.SOCIAL_WORKER)) {
			problems.reject("conference.quorum.social-care");
		}
		else if (asked.besides() < asked.others()) {
			problems.reject("conference.quorum.few");
		}
		return problems.hasErrors() ? Optional.empty() : Optional.of(asked);
	}

}
