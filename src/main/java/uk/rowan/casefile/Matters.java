package uk.rowan.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.WorkingDays;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.stereotype.Component;

/**
 * What matters now in a case, and what can be done: asks every module, and says by when
 * and what is next.
 */
@Component
class Matters {

	private static final Comparator<DueItem> SOONEST = Comparator.comparing((item) -> item.due().on(),
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final List<CasePanel> panels;

	private final List<CaseActs> acts;

	private final WorkingDays days;

	private final CaseWords words;

	Matters(List<CasePanel> panels, List<CaseActs> acts, WorkingDays days, CaseWords words) {
		this.panels = panels;
		this.acts = acts;
		this.days = days;
		this.words = words;
	}

	/**
	 * The soonest first; the first that the reader can do is the next.
	 */
	List<Matter> of(ActingUser user, CaseId id, LocalDate today) {
		String here = "/cases/" + id;
		boolean found = false;
		List<Matter> matters = new ArrayList<>();
		for (DueItem item : soonest(user, id, today)) {
			String href = here.equals(item.href()) ? null : item.href();
			boolean next = href != null && !found;
			found |= next;
			LocalDate on = item.due().on();
			matters.add(new Matter(item.task(), (on != null) ? this.words.day(on) : null, left(on, today),
					on != null && on.isBefore(today), item.due().because(), href, next));
		}
		return matters;
	}

	/**
	 * What can be done in other modules; in a closed case, or one that is not the
	 * reader's to decide about, only looked at.
	 */
	List<CaseAct> acts(ActingUser user, CaseHead head) {
		boolean changeable = head.open() && head.isDecidable();
		return this.acts.stream().flatMap((source) -> source.acts(user, head.id(), changeable).stream()).toList();
	}

	private List<DueItem> soonest(ActingUser user, CaseId id, LocalDate today) {
		return this.panels.stream()
			.flatMap((panel) -> panel.matters(user, id, today).stream())
			.sorted(SOONEST)
			.toList();
	}

	private @Nullable String left(@Nullable LocalDate on, LocalDate today) {
		if (on == null) {
			return null;
		}
		if (on.isBefore(today)) {
			return this.words.say("case.late", ChronoUnit.DAYS.between(on, today));
		}
		if (on.equals(today)) {
			return this.words.say("case.today");
		}
		int left = this.days.left(today, on).orElse(-1);
		return (left >= 0) ? this.words.say("case.left", left) : null;
	}

}
