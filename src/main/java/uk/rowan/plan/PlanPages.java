package uk.rowan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.rowan.casefile.CasePages;
import uk.rowan.conference.ChildDecision;
import uk.rowan.conference.Conferences;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the page of a plan shows; each look is remembered.
 */
@Service
class PlanPages {

	private final PlanReader reader;

	private final CasePages cases;

	private final Conferences conferences;

	private final Clocks clocks;

	PlanPages(PlanReader reader, CasePages cases, Conferences conferences, Clocks clocks) {
		this.reader = reader;
		this.cases = cases;
		this.conferences = conferences;
		this.clocks = clocks;
	}

	/**
	 * The model of the plan's page.
	 * @throws NotFound when there is no such plan, or not for this user
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, PlanId id) {
		Plan plan = this.reader.find(user, id).orElseThrow(NotFound::new);
		Map<String, Object> model = this.cases.open(user, plan.aCase(), "plan");
		model.put("plan", plan);
		ChildDecision decision = decision(user, plan).orElse(null);
		model.put("decision", decision);
		model.put("since", ShortDates.day(plan.startedOn()));
		Optional.ofNullable(plan.endedOn()).ifPresent((on) -> model.put("until", ShortDates.day(on)));
		Optional.ofNullable(decision)
			.map(ChildDecision::coreGroupOn)
			.ifPresent((on) -> model.put("group", ShortDates.day(on)));
		due(model, plan, this.clocks);
		model.put("mayAsk", plan.runs() && plan.next() == null && ReviewPage.may(user) && CasePages.isActable(model));
		model.put("mayTell", PlanTellings.may(user) && CasePages.isDecidable(model));
		return model;
	}

	/**
	 * Says which day was agreed for the next review, and by when it must be held.
	 */
	static void due(Map<String, Object> model, Plan plan, Clocks clocks) {
		DueDate due = clocks.due(plan.clock(), plan.lastHeldOn());
		Optional.ofNullable(plan.reviewOn()).ifPresent((on) -> model.put("agreed", ShortDates.weekday(on)));
		model.put("due", due);
		Optional.ofNullable(due.on()).ifPresent((on) -> model.put("by", ShortDates.day(on)));
	}

	/**
	 * What the conference that found it to be needed last said, where the reader may see
	 * that conference.
	 */
	private Optional<ChildDecision> decision(ActingUser user, Plan plan) {
		List<ChildDecision> decisions = this.conferences.decisions(user, plan.last());
		return decisions.stream().filter((one) -> one.aCase().equals(plan.aCase())).findFirst();
	}

}
