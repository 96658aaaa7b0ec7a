package uk.rowan.enquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what section 47 enquiries found, for one or several children at once; a
 * correction is one row more.
 */
@Service
class Outcomes {

	private final EnquiryReader reader;

	private final JdbcClient database;

	private final EnquiryJournal journal;

	private final ApplicationEventPublisher events;

	Outcomes(EnquiryReader reader, JdbcClient database, EnquiryJournal journal, ApplicationEventPublisher events) {
		this.reader = reader;
		this.database = database;
		this.journal = journal;
		this.events = events;
	}

	/**
	 * Records the outcomes of all children named or of none, unless an earlier sending of
	 * the same form has.
	 * @param version the version of the enquiry that the form showed, {@code null} when
	 * nobody looked
	 * @return why not, by case; empty when all are recorded now
	 * @throws NotFound when there is no such enquiry, or one of the children is not among
	 * those about whom the user may decide
	 * @throws MadeAlready when other outcomes were recorded with the same form
	 * @throws Stale when the enquiry has changed since
	 */
	@Transactional
	Map<CaseId, OutcomeRefusal> conclude(ActingUser by, EnquiryId id, @Nullable Integer version, Conclusion concluded) {
		Enquiry enquiry = this.reader.findToDecide(by, id).orElseThrow(NotFound::new);
		Map<CaseId, EnquiryChild> children = enquiry.children()
			.stream()
			.filter(EnquiryChild::decidable)
			.collect(Collectors.toMap(EnquiryChild::aCase, Function.identity()));
		if (concluded.children().isEmpty() || !children.keySet().containsAll(concluded.children().keySet())) {
			throw new NotFound();
		}
		if (isKept(by, enquiry, concluded)) {
			return Map.of();
		}
		if (version != null && version != enquiry.version()) {
			throw new Stale();
		}
		Map<CaseId, OutcomeRefusal> refused = refused(enquiry, children, concluded);
		if (refused.isEmpty()) {
			concluded.children().forEach((aCase, finding) -> keep(by, enquiry, concluded, children.get(aCase)));
			this.database.sql("update enquiry set version = version + 1 where id = :id")
				.param("id", id.value())
				.update();
		}
		return refused;
	}

	/**
	 * Whether the same was recorded already.
	 */
	private static boolean isKept(ActingUser by, Enquiry enquiry, Conclusion concluded) {
		List<ChildOutcome> kept = enquiry.outcomes()
			.stream()
			.filter((outcome) -> outcome.conclusion().equals(concluded.id()))
			.toList();
		if (kept.isEmpty()) {
			return false;
		}
		Conclusion earlier = new Conclusion(concluded.id(), kept.getFirst().decidedOn(),
				kept.stream().collect(Collectors.toMap(ChildOutcome::aCase, ChildOutcome::finding)));
		if (!kept.stream().allMatch((outcome) -> outcome.by().equals(by.id()))) {
			throw new NotFound();
		}
		if (!earlier.equals(concluded)) {
			throw new MadeAlready(OutcomesForm.of(enquiry, earlier), "/enquiries/" + enquiry.id());
		}
		return true;
	}

	private Map<CaseId, OutcomeRefusal> refused(Enquiry enquiry, Map<CaseId, EnquiryChild> children,
			Conclusion concluded) {
		OutcomeRule rule = new OutcomeRule(this.journal.today(), enquiry);
		Map<CaseId, OutcomeRefusal> refused = new LinkedHashMap<>();
		concluded.children()
			.keySet()
			.forEach((aCase) -> Optional.ofNullable(children.get(aCase))
				.flatMap((child) -> rule.refuses(child, concluded.decidedOn()))
				.ifPresent((why) -> refused.put(aCase, why)));
		return refused;
	}

	private void keep(ActingUser by, Enquiry enquiry, Conclusion concluded, @Nullable EnquiryChild child) {
		CaseId aCase = Objects.requireNonNull(child).aCase();
		Conclusion.Finding finding = Objects.requireNonNull(concluded.children().get(aCase));
		int number = enquiry.outcome(aCase).map((outcome) -> outcome.number() + 1).orElse(1);
		this.database.sql("""
				insert into enquiry_outcome (id, enquiry_id, case_id, number, outcome, decided_on, reasons, recorded_at,
					recorded_by)
				values (:id, :enquiry, :case, :number, :outcome, :on, :reasons, rowan_now(), :by)""")
			.param("id", concluded.id())
			.param("enquiry", enquiry.id().value())
			.param("case", aCase.value())
			.param("number", number)
			.param("outcome", finding.outcome().name())
			.param("on", concluded.decidedOn())
			.param("reasons", finding.reasons())
			.param("by", by.id().value())
			.update();
		this.database.sql("update enquiry_child set is_running = false where enquiry_id = :enquiry and case_id = :case")
			.param("enquiry", enquiry.id().value())
			.param("case", aCase.value())
			.update();
		this.journal.concluded(by, enquiry.id(), finding.outcome(), child);
		if (finding.outcome() == EnquiryOutcome.CONFERENCE_REQUIRED) {
			this.events.publishEvent(new ConferenceRequired(enquiry.id(), aCase));
		}
	}

}
