package uk.rowan.plan;

import java.time.Clock;
import java.time.LocalDate;
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
class PlanTellingPage {

	private final PlanReader reader;

	private final CasePages cases;

	private final PlanTellings tellings;

	private final PlanWords words;

	private final Clock clock;

	PlanTellingPage(PlanReader reader, CasePages cases, PlanTellings tellings, PlanWords words, Clock clock) {
		this.clock = clock;
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
		List<PlanTellings.Telling> tellings = this.tellings.of(user, plan);
		Map<String, PlanTellings.Telling> lines = new HashMap<>();
		tellings.forEach((one) -> lines.put(one.key(), one));
		model.put("plan", plan);
		model.put("tellings", tellings);
		model.put("lines", lines);
		model.put("ways",
				Arrays.stream(PlanTellings.How.values())
					.map((one) -> new Option(one.name(), this.words.say("how." + one)))
					.toList());
		return model;
	}

	/**
	 * Who is to be told, within a model that {@link #ask} has made.
	 */
	static List<PlanTellings.Telling> tellings(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("tellings"))).stream()
			.map(PlanTellings.Telling.class::cast)
			.toList();
	}

	/**
	 * Records what is new; where something cannot be, nothing is and the form has more
	 * problems.
	 * @throws Stale when an agency is not to be told any more, or somebody else has
	 * recorded something since
	 */
	@Transactional
	void record(ActingUser by, PlanId id, PlanTellingForm form, BindingResult problems) {
		Plan plan = find(by, id);
		this.cases.openToDecide(by, plan.aCase(), "plan-agencies");
		Map<String, PlanTellings.Telling> known = new HashMap<>();
		this.tellings.toChange(by, plan).forEach((one) -> known.put(one.key(), one));
		if (form.overtaken(known.values())) {
			throw new Stale();
		}
		Optional<LocalDate> on = (form.toldOn().isBlank() ? Optional.of(today()) : form.toldOn().toDate())
			.filter((day) -> !day.isAfter(today()));
		if (on.isEmpty()) {
			problems.rejectValue("toldOn", "plan.agencies.on.wrong");
		}
		for (int index = 0; index < form.rows().size(); index++) {
			PlanTellingForm.Row row = form.rows().get(index);
			PlanTellings.Telling one = Optional.ofNullable(known.get(row.key())).orElseThrow(Stale::new);
			Optional<PlanTellings.How> how = Optional.ofNullable(one.told()).or(() -> PlanTellings.How.of(row.how()));
			if (how.isPresent()) {
				on.ifPresent((day) -> this.tellings.record(by, plan, one,
						new PlanTellings.Told(how.get(), day, "yes".equals(row.heard()))));
			}
			else if (!row.how().isEmpty() || !row.heard().isEmpty()) {
				problems.rejectValue("rows[" + index + "].how", "plan.agencies.how.missing");
			}
		}
		if (problems.hasErrors()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Plan find(ActingUser user, PlanId id) {
		return this.reader.find(user, id).orElseThrow(NotFound::new);
	}

}
