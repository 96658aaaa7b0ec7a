package uk.rowan.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;
import uk.rowan.web.TypedDate;

/**
 * Which agencies were told how, and which have said so, in one table; what is known of
 * one is not typed again.
 *
 * @param version how much was known when the form was shown
 * @param toldOn the day on which those were told who are marked now; blank is today
 * @param rows one for each agency and event
 */
record PlanTellingForm(@Seen @Size(max = 40) String version, TypedDate toldOn, List<@Valid Row> rows) {

	PlanTellingForm {
		version = Objects.requireNonNullElse(version, "");
		toldOn = Objects.requireNonNullElse(toldOn, TypedDate.BLANK);
		rows = (rows != null) ? List.copyOf(rows.stream().filter(Objects::nonNull).toList()) : List.of();
	}

	static PlanTellingForm of(List<PlanTellings.Telling> tellings, LocalDate today) {
		return new PlanTellingForm("" + version(tellings), TypedDate.of(today),
				tellings.stream().map(Row::of).toList());
	}

	/**
	 * Whether more is known by now than its writer had seen.
	 */
	boolean overtaken(Collection<PlanTellings.Telling> tellings) {
		return SeenVersion.of(this.version) != version(tellings);
	}

	private static int version(Collection<PlanTellings.Telling> tellings) {
		return tellings.stream().mapToInt(PlanTellings.Telling::known).sum();
	}

	/**
	 * One agency.
	 *
	 * @param key event and invitee
	 * @param how how it was told, as a code; empty while it was not, and where that is
	 * known already
	 * @param heard {@code yes} when it has confirmed that it knows
	 */
	record Row(@Size(max = 60) String key, @Size(max = 20) String how, @Size(max = 3) String heard) {

		Row {
			key = Objects.requireNonNullElse(key, "");
			how = Objects.requireNonNullElse(how, "");
			heard = Objects.requireNonNullElse(heard, "");
		}

		static Row of(PlanTellings.Telling one) {
			return new Row(one.key(), (one.told() != null) ? one.told().name() : "", one.acknowledged() ? "yes" : "");
		}

	}

}
