package uk.rowan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import uk.rowan.casefile.CaseAct;
import uk.rowan.casefile.CaseActs;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.stereotype.Component;

/**
 * Leads from a case's page to the child's plans.
 */
@Component
class PlanActs implements CaseActs {

	private final PlanReader reader;

	private final PlanWords words;

	private final Clock clock;

	PlanActs(PlanReader reader, PlanWords words, Clock clock) {
		this.reader = reader;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public List<CaseAct> acts(ActingUser user, CaseId aCase, boolean changeable) {
		LocalDate today = LocalDate.now(this.clock);
		return this.reader.of(user, aCase)
			.stream()
			.map((plan) -> new CaseAct(told(plan, today), "/plans/" + plan.id()))
			.toList();
	}

	private String told(Plan plan, LocalDate today) {
		LocalDate ended = plan.endedOn();
		return (ended == null) ? this.words.lasting(plan, today) : this.words.say("past",
				this.words.say("category." + plan.category()), this.words.day(plan.startedOn()), this.words.day(ended));
	}

}
