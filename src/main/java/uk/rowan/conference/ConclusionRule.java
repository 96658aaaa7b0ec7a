package uk.rowan.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;

/**
 * When a conference can be concluded: by its chair, once it has begun, with a decision
 * and its reasons for each child, quorate or with the reason to go on (domain, 2.5), and
 * a plan with its category, outline, lead social worker, first core group and the day of
 * its review (2.6, 2.8; T16, T17).
 *
 * @param chairs whether the one who asks chairs it
 * @param opens the earliest moment at which it can have begun
 * @param now when it is asked
 * @param today the day of the conference
 * @param children the cases of its children
 * @param review whether it reviews their plans, so that no plan any more is the end of
 * one
 */
record ConclusionRule(boolean chairs, Instant opens, Instant now, LocalDate today, Set<CaseId> children,
		boolean review) {

	/**
	 * Everything that speaks against it, in the order in which the children were decided
	 * about.
	 */
	List<ConclusionRefusal> refuses(Conclusion asked) {
		List<ConclusionRefusal> refusals = new ArrayList<>();
		whole(asked).map((what) -> new ConclusionRefusal(what, null)).forEach(refusals::add);
		Map<CaseId, ChildDecision> decided = asked.decisions()
			.stream()
			.filter((one) -> this.children.contains(one.aCase()))
			.collect(Collectors.toMap(ChildDecision::aCase, Function.identity(), (first, second) -> first,
					LinkedHashMap::new));
		Stream.concat(decided.keySet().stream(), this.children.stream().sorted(Comparator.comparing(CaseId::value)))
			.distinct()
			.flatMap((child) -> of(decided.get(child)).map((what) -> new ConclusionRefusal(what, child)))
			.forEach(refusals::add);
		return refusals;
	}

	private Stream<ConclusionRefusal.What> whole(Conclusion asked) {
		if (!this.chairs) {
			return Stream.of(ConclusionRefusal.What.NOT_CHAIR);
		}
		if (this.now.isBefore(this.opens)) {
			return Stream.of(ConclusionRefusal.What.NOT_BEGUN);
		}
		boolean impossible = !asked.until().isAfter(asked.from()) || asked.until().isAfter(this.now)
				|| asked.from().isBefore(this.opens);
		return Stream.concat(missing(impossible, ConclusionRefusal.What.TIMES),
				missing(asked.present() == 0, ConclusionRefusal.What.NOBODY_PRESENT));
	}

	private Stream<ConclusionRefusal.What> of(@Nullable ChildDecision decision) {
		if (decision == null || decision.planNeeded() == null) {
			return Stream.of(ConclusionRefusal.What.NO_DECISION);
		}
		return Stream.of(missing(decision.reasons().isBlank(), ConclusionRefusal.What.NO_REASONS),
				missing(!decision.quorate() && decision.inquorateReason().isBlank(), ConclusionRefusal.What.INQUORATE),
				missing(before(decision.coreGroupOn()) || before(decision.reviewOn()),
						ConclusionRefusal.What.DAY_BEFORE),
				decision.plan() ? plan(decision)
						: missing(this.review && decision.endReason() == null, ConclusionRefusal.What.NO_END_REASON))
			.flatMap(Function.identity());
	}

	private static Stream<ConclusionRefusal.What> plan(ChildDecision decision) {
		return Stream
			.of(missing(decision.category() == null, ConclusionRefusal.What.NO_CATEGORY),
					missing(decision.outline().lines().isEmpty(), ConclusionRefusal.What.NO_OUTLINE),
					missing(decision.lead().isBlank(), ConclusionRefusal.What.NO_LEAD),
					missing(decision.coreGroupOn() == null, ConclusionRefusal.What.NO_CORE_GROUP),
					missing(decision.reviewOn() == null, ConclusionRefusal.What.NO_REVIEW))
			.flatMap(Function.identity());
	}

	private static Stream<ConclusionRefusal.What> missing(boolean is, ConclusionRefusal.What what) {
		return is ? Stream.of(what) : Stream.empty();
	}

	private boolean before(@Nullable LocalDate day) {
		return day != null && day.isBefore(this.today);
	}

}
