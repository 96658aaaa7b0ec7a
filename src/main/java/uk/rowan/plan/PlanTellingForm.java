package uk.rowan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import uk.rowan.web.TypedDate;

/**
 * Which agencies were told how, and which have said so, in one table.
 *
 * @param toldOn the day on which those were told who are marked now; blank is today
 * @param rows one for each agency and event
 */
record PlanTellingForm(TypedDate toldOn, List<@Valid Row> rows) {

	PlanTellingForm {
		toldOn = Objects.requireNonNullElse(toldOn, TypedDate.BLANK);
		rows = (rows != null) ? List.copyOf(rows.stream().filter(Objects::nonNull).toList()) : List.of();
	}

	static PlanTellingForm of(List<PlanTellings.Telling> tellings, LocalDate today) {
		return new PlanTellingForm(TypedDate.of(today), tellings.stream().map(Row::of).toList());
	}

	/**
	 * One agency.
	 *
	 * @param key event and invitee
	 * @param how how it was told, as a code; empty while it was not
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
