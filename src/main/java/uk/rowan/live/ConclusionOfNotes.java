package uk.rowan.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.conference.AbuseCategory;
import uk.rowan.conference.ChildDecision;
import uk.rowan.conference.Conclusion;
import uk.rowan.conference.EndReason;
import uk.rowan.conference.Outline;
import uk.rowan.conference.OutlineLine;
import uk.rowan.conference.OutlineTerm;
import uk.rowan.conference.Quorum;
import uk.rowan.meeting.Invitee;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

/**
 * Reads out of what was typed what a conference decided. What is typed for all children
 * holds for each who has a plan.
 *
 * @param notes everything that was typed
 * @param invitees who is invited
 * @param quora whether enough agencies are there, by child
 * @param decided whether they were there when it was decided, by child
 * @param words the words around it
 */
record ConclusionOfNotes(Collection<LiveNote> notes, List<Invitee> invitees, Map<CaseId, Quorum> quora,
		Map<CaseId, Quorum> decided, LiveWords words) {

	/**
	 * How the conference ends, if nothing more is typed.
	 */
	Conclusion between(Instant from, Instant until) {
		int present = (int) Attendance.of(List.copyOf(this.notes))
			.stream()
			.filter((one) -> one.presence().there())
			.count();
		return new Conclusion(from, until, present, this.quora.keySet().stream().map(this::decision).toList());
	}

	private ChildDecision decision(CaseId child) {
		Optional<LiveNote> decided = note(FieldKind.DECISION, child);
		Boolean plan = decided.map((note) -> "PLAN".equals(note.words())).orElse(null);
		boolean needed = Boolean.TRUE.equals(plan);
		Quorum quorum = this.decided.getOrDefault(child, Objects.requireNonNull(this.quora.get(child)));
		return new ChildDecision(child, plan,
				needed ? words(FieldKind.CATEGORY, child).map(AbuseCategory::valueOf).orElse(null) : null,
				words(FieldKind.REASONS, child).orElse(""), words(FieldKind.DISSENT, child).orElse(""),
				quorum.quorate(), words(FieldKind.INQUORATE_REASON, null).orElse(""),
				needed ? outline(child) : Outline.NONE, needed ? words(FieldKind.LEAD_WORKER, child).orElse("") : "",
				needed ? coreGroup(child) : "", needed ? day(FieldKind.CORE_GROUP_ON) : null,
				needed ? day(FieldKind.REVIEW_ON) : null,
				decided.filter((note) -> note.saidAt().isBefore(note.typedAt())).map(LiveNote::saidAt).orElse(null),
				Boolean.FALSE.equals(plan) ? words(FieldKind.END_REASON, child).map(EndReason::valueOf).orElse(null)
						: null);
	}

	private Outline outline(CaseId child) {
		List<OutlineLine> lines = new ArrayList<>(lines(null));
		lines.addAll(lines(child));
		Map<OutlineTerm, String> terms = new EnumMap<>(OutlineTerm.class);
		Agenda.TERMS.forEach((kind, term) -> {
			String words = Stream.of(words(kind, null), words(kind, child))
				.flatMap(Optional::stream)
				.collect(Collectors.joining("\n\n"));
			if (!words.isEmpty()) {
				terms.put(term, words);
			}
		});
		return new Outline(lines, terms);
	}

	private List<OutlineLine> lines(@Nullable CaseId child) {
		Map<Integer, Map<FieldKind, String>> rows = new TreeMap<>();
		this.notes.stream()
			.filter((note) -> Objects.equals(note.child(), child) && Agenda.ACTION.contains(note.kind()))
			.forEach((note) -> rows.computeIfAbsent(note.number(), (number) -> new EnumMap<>(FieldKind.class))
				.put(note.kind(), note.words()));
		return rows.values()
			.stream()
			.filter((row) -> row.containsKey(FieldKind.PLAN_WHAT))
			.map((row) -> new OutlineLine(row.getOrDefault(FieldKind.PLAN_OUTCOME, ""),
					row.getOrDefault(FieldKind.PLAN_WHAT, ""), row.getOrDefault(FieldKind.PLAN_WHO, ""),
					row.getOrDefault(FieldKind.PLAN_BY, ""), row.getOrDefault(FieldKind.PLAN_MEASURE, "")))
			.toList();
	}

	private String coreGroup(CaseId child) {
		Stream<String> ticked = this.notes.stream()
			.filter((note) -> note.kind() == FieldKind.CORE_GROUP)
			.map(LiveNote::invitee)
			.filter(Objects::nonNull)
			.flatMap((who) -> called(who).stream());
		return Stream
			.of(ticked, words(FieldKind.CORE_GROUP_OTHERS, null).stream(),
					words(FieldKind.CORE_GROUP_OTHERS, child).stream())
			.flatMap((some) -> some)
			.collect(Collectors.joining(", "));
	}

	/** A bare name tells nobody why they belong to it. */
	private Optional<String> called(InviteeId who) {
		return this.invitees.stream()
			.filter((one) -> one.id().equals(who))
			.map((one) -> this.words.say("draft.member", one.called(), this.words.role(one.role())))
			.findFirst();
	}

	private @Nullable LocalDate day(FieldKind kind) {
		return words(kind, null).map(LocalDate::parse).orElse(null);
	}

	private Optional<String> words(FieldKind kind, @Nullable CaseId child) {
		return note(kind, child).map(LiveNote::words);
	}

	private Optional<LiveNote> note(FieldKind kind, @Nullable CaseId child) {
		return this.notes.stream()
			.filter((note) -> note.kind() == kind && Objects.equals(note.child(), child))
			.findFirst();
	}

}
