package uk.rowan.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.Option;

import org.springframework.validation.BindingResult;

/**
 * What is typed to add rows to a distribution.
 *
 * @param kind record or letter, as a code
 * @param invitees the invitations of those who receive it
 * @param way how it reaches them, as a code
 * @param children the cases of the children whose record they receive
 * @param without the sections left out
 */
record DeliveriesForm(@Size(max = 20) String kind, List<String> invitees, @Size(max = 20) String way,
		List<String> children, List<String> without) {

	DeliveriesForm {
		kind = Objects.requireNonNullElse(kind, "");
		invitees = (invitees != null) ? List.copyOf(invitees) : List.of();
		way = Objects.requireNonNullElse(way, "");
		children = (children != null) ? List.copyOf(children) : List.of();
		without = (without != null) ? without.stream().filter((one) -> !one.isBlank()).toList() : List.of();
	}

	/**
	 * Everything to everybody in the usual way.
	 */
	static DeliveriesForm of(RecordKind kind, List<Option> invitees, List<Option> children) {
		return new DeliveriesForm(kind.name(), invitees.stream().map(Option::value).toList(), "USUAL",
				children.stream().map(Option::value).toList(), List.of());
	}

	/**
	 * What is asked for; where something is missing the form has more problems.
	 * @param children the children offered
	 * @param sections the sections offered
	 */
	Optional<Distribution.Asked> read(BindingResult problems, List<Option> children, List<Option> sections) {
		Set<InviteeId> whom = this.invitees.stream()
			.map(InviteeId::parse)
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableSet());
		if (whom.isEmpty() || whom.size() != Set.copyOf(this.invitees).size()) {
			problems.rejectValue("invitees", "record.deliveries.invitees.missing");
		}
		if (this.children.isEmpty() || !values(children).containsAll(this.children)) {
			problems.rejectValue("children", "record.deliveries.children.missing");
		}
		if (!values(sections).containsAll(this.without)) {
			problems.rejectValue("without", "record.deliveries.without.unknown");
		}
		else if (this.without.containsAll(values(sections))) {
			problems.rejectValue("without", "record.deliveries.without.all");
		}
		Optional<DeliveryWay> how = DeliveryWay.named(this.way);
		if (how.isEmpty() && !"USUAL".equals(this.way)) {
			problems.rejectValue("way", "record.deliveries.way.missing");
		}
		return problems.hasErrors() ? Optional.empty() : Optional.of(asked(whom, how.orElse(null)));
	}

	private Distribution.Asked asked(Set<InviteeId> whom, @Nullable DeliveryWay how) {
		return new Distribution.Asked(RecordKind.of(this.kind), whom, how,
				this.children.stream()
					.map(CaseId::parse)
					.flatMap(Optional::stream)
					.collect(Collectors.toUnmodifiableSet()),
				this.without.stream()
					.map(Ids::parse)
					.flatMap(Optional<UUID>::stream)
					.collect(Collectors.toUnmodifiableSet()));
	}

	private static Set<String> values(List<Option> options) {
		return options.stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
	}

}
