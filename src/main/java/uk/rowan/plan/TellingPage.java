package uk.rowan.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import uk.rowan.casefile.CasePages;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.validation.BindingResult;

/**
 * The page on which it is recorded which agencies were told of a plan.
 */
@Service
class TellingPage {

	private final PlanReader reader;

	private final CasePages cases;

	private final Tellings tellings;

	private final PlanWords words;

	TellingPage(PlanReader reader, CasePages cases, Tellings tellings, PlanWords words) {
		this.reader = reader;
		this.cases = cases;
		this.tellings = tellings;
		this.words = words;
	}

	/**
	 * The model of the page.
	 * @throws NotFound when there is no such plan, or it is not the user's to decide
	 * about
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, PlanId id) {
		Plan plan = find(user, id);
		Map<String, Object> model = this.cases.openToDecide(user, plan.aCase(), "plan-agencies");
		List<Tellings.Telling> tellings = this.tellings.of(user, plan);
		Map<String, Tellings.Telling> lines = new HashMap<>();
		tellings.forEach((one) -> lines.put(one.key(), one));
		model.put("plan", plan);
		model.put("tellings", tellings);
		model.put("lines", lines);
		model.put("ways",
				Arrays.stream(Tellings.How.values())
					.map((one) -> new Option(one.name(), this.words.say("how." + one)))
					.toList());
		return model;
	}

	/**
	 * Who is to be told, within a model that {@link #ask} has made.
	 */
	static List<Tellings.Telling> tellings(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("tellings"))).stream()
			.map(Tellings.Telling.class::cast)
			.toList();
	}

	/**
	 * Records what is new; where something cannot be, nothing is and the form has more
	 * problems.
	 * @throws Stale when an agency is not to be told any more
	 */
	@Transactional
	void record(ActingUser by, PlanId id, TellingForm form, BindingResult problems) {
		Plan plan = find(by, id);
		this.cases.openToDecide(by, plan.aCase(), "plan-agencies");
		Map<String, Tellings.Telling> known = new HashMap<>();
		this.tellings.of(by, plan).forEach((one) -> known.put(one.key(), one));
		for (int index = 0; index < form.rows().size(); index++) {
			TellingForm.Row row = form.rows().get(index);
			Tellings.Telling one = Optional.ofNullable(known.get(row.key())).orElseThrow(Stale::new);
			Optional<Tellings.How> how = Tellings.How.of(row.how());
			if (how.isPresent()) {
				this.tellings.record(by, plan, one, how.get(), "yes".equals(row.heard()));
			}
			else if (!row.how().isEmpty() || !row.heard().isEmpty()) {
				problems.rejectValue("rows[" + index + "].how", "plan.agencies.how.missing");
			}
		}
		if (problems.hasErrors()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
	}

	private Plan find(ActingUser user, PlanId id) {
		return this.reader.find(user, id).orElseThrow(NotFound::new);
	}

}
