package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import uk.rowan.settings.DueItem;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;

/**
 * What matters now in a case, and what can be done: every module that knows something is
 * asked.
 */
@Component
class CaseMatters {

	private static final Comparator<DueItem> SOONEST = Comparator.comparing((item) -> item.due().on(),
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final List<CasePanel> panels;

	private final List<CaseActs> acts;

	private final CaseJournal journal;

	CaseMatters(List<CasePanel> panels, List<CaseActs> acts, CaseJournal journal) {
		this.panels = panels;
		this.acts = acts;
		this.journal = journal;
	}

	/**
	 * Adds both to the model of the case's page.
	 */
	void show(ActingUser user, CaseHead head, Map<String, Object> model) {
		LocalDate today = this.journal.today();
		model.put("today", today);
		model.put("matters",
				this.panels.stream()
					.flatMap((panel) -> panel.matters(user, head.id(), today).stream())
					.sorted(SOONEST)
					.toList());
		boolean changeable = head.open() && head.decidable();
		model.put("acts",
				this.acts.stream().flatMap((source) -> source.acts(user, head.id(), changeable).stream()).toList());
	}

}
