package uk.rowan.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.conference.ChildDecision;
import uk.rowan.exclusion.ExcludedPart;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.record.Draft;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

/**
 * Puts what was typed into the sections of a record and of the letter with the decisions
 * (domain, 2.8): nothing is typed twice.
 *
 * @param words the words around it
 * @param notes what was typed
 * @param invitees who was invited
 * @param meeting the meeting, with the children who are open to the reader
 * @param decisions what was decided
 */
record DraftSections(LiveWords words, Collection<LiveNote> notes, List<Invitee> invitees, Meeting meeting,
		List<ChildDecision> decisions) {

	/** What is typed for all children, or for one, in the order of the record. */
	private static final Set<FieldKind> SAID = EnumSet.of(FieldKind.CHILD_VIEW, FieldKind.FAMILY_VIEWS,
			FieldKind.WORRIES, FieldKind.DANGER, FieldKind.WORKING, FieldKind.NEEDS);

	/** Of these, what a record must tell, and be it that nothing was said. */
	private static final Set<FieldKind> NEEDED = EnumSet.of(FieldKind.CHILD_VIEW, FieldKind.FAMILY_VIEWS,
			FieldKind.WORRIES, FieldKind.WORKING);

	/**
	 * The sections of the record: those that it must have even where nothing was typed.
	 */
	Draft record() {
		List<Draft.Section> sections = new ArrayList<>();
		need(sections, "welcome", null, all(FieldKind.WELCOME, null));
		need(sections, "present", null, present());
		need(sections, "facts", null, "");
		SAID.forEach((kind) -> said(sections, kind));
		add(sections, "CONFIDENTIAL", null, all(FieldKind.CONFIDENTIAL, null));
		for (MeetingChild child : this.meeting.children()) {
			add(sections, "scale", child, scale(child.aCase()));
			add(sections, "views", child, views(child.aCase()));
		}
		decided(sections);
		add(sections, "CLOSING", null, all(FieldKind.CLOSING, null));
		sections.add(new Draft.Section(this.words.say("draft.rights"), this.words.say("draft.rights.words"), null,
				false, Set.of())
			.asNeeded());
		return new Draft(sections);
	}

	/**
	 * What is typed for all children, or for one; where the record must say something and
	 * nothing was typed for anybody there is an empty section.
	 */
	private void said(List<Draft.Section> sections, FieldKind kind) {
		String family = (kind == FieldKind.FAMILY_VIEWS) ? family() : "";
		boolean typed = !family.isBlank() || this.notes.stream().anyMatch((note) -> note.kind() == kind);
		if (kind == FieldKind.CHILD_VIEW) {
			this.meeting.children().forEach((child) -> need(sections, kind.name(), child, all(kind, child.aCase())));
			return;
		}
		if (NEEDED.contains(kind) && !typed) {
			need(sections, kind.name(), null, "");
			return;
		}
		add(sections, kind.name(), null, all(kind, null));
		add(sections, "FAMILY_VIEW", null, family);
		this.meeting.children().forEach((child) -> add(sections, kind.name(), child, all(kind, child.aCase())));
	}

	/**
	 * The sections of the letter: the decisions, the outline plans, the dates, and the
	 * right to complain. Whoever was excluded from a part only is told what was decided
	 * all the same.
	 */
	Draft letter() {
		List<Draft.Section> decided = new ArrayList<>();
		decided(decided);
		List<Draft.Section> sections = new ArrayList<>(decided.stream()
			.filter((one) -> !one.words().isBlank())
			.map((one) -> new Draft.Section(one.title(), one.words(), one.aCase(), one.confidential(), Set.of()))
			.toList());
		sections.add(new Draft.Section(this.words.say("draft.rights"), this.words.say("draft.rights.words"), null,
				false, Set.of()));
		return new Draft(sections);
	}

	private void decided(List<Draft.Section> sections) {
		for (MeetingChild child : this.meeting.children()) {
			Optional<ChildDecision> decided = this.decisions.stream()
				.filter((one) -> one.aCase().equals(child.aCase()))
				.findFirst();
			need(sections, "decision", child, decided.map(this::decision).orElse(""));
			decided.filter(ChildDecision::plan)
				.ifPresent((one) -> need(sections, "outline", child, new OutlineWords(this.words).of(one)));
		}
	}

	private void add(List<Draft.Section> sections, String title, @Nullable MeetingChild child, String said) {
		if (!said.isBlank()) {
			sections.add(section(title, child, said));
		}
	}

	private void need(List<Draft.Section> sections, String title, @Nullable MeetingChild child, String said) {
		sections.add(section(title, child, said).asNeeded());
	}

	private Draft.Section section(String title, @Nullable MeetingChild child, String said) {
		return new Draft.Section(this.words.say("draft." + title), said, (child != null) ? child.aCase() : null,
				title.equals("CONFIDENTIAL"), Set.of(), part(title));
	}

	/**
	 * Of which part of the conference a section tells, for those who were excluded from
	 * it.
	 */
	private static String part(String title) {
		int number = switch (title) {
			case "facts" -> FieldKind.WORRIES.section();
			case "scale" -> FieldKind.SCALE.section();
			case "views" -> FieldKind.VIEW.section();
			case "decision", "outline" -> FieldKind.DECISION.section();
			default -> Arrays.stream(FieldKind.values())
				.filter((kind) -> kind.name().equals(title))
				.mapToInt(FieldKind::section)
				.findFirst()
				.orElse(0);
		};
		return ExcludedPart.ofSection(number).map(ExcludedPart::name).orElse("");
	}

	private String all(FieldKind kind, @Nullable CaseId child) {
		return this.notes.stream()
			.filter((note) -> note.kind() == kind && Objects.equals(note.child(), child))
			.map(LiveNote::words)
			.collect(Collectors.joining("\n\n"));
	}

	private String family() {
		return this.notes.stream()
			.filter((note) -> note.kind() == FieldKind.FAMILY_VIEW)
			.map((note) -> this.words.say("draft.said", called(note.invitee()), note.words()))
			.collect(Collectors.joining("\n\n"));
	}

	/** Everybody who was invited, whether they came or not. */
	private String present() {
		Map<InviteeId, Attendance> marked = Attendance.of(List.copyOf(this.notes))
			.stream()
			.collect(Collectors.toMap(Attendance::invitee, Function.identity()));
		String also = all(FieldKind.ALSO_HERE, null);
		String rows = this.invitees.stream()
			.map((one) -> TableRow.of(one.called(), this.words.role(one.role()), how(marked.get(one.id()))))
			.collect(Collectors.joining("\n"));
		return rows.isEmpty() ? also
				: TableRow.of(this.words.say("draft.who"), this.words.say("draft.as"), this.words.say("draft.how"))
						+ "\n" + rows + (also.isEmpty() ? "" : "\n\n" + also);
	}

	private String how(@Nullable Attendance marked) {
		if (marked == null) {
			return this.words.say("not-marked");
		}
		List<String> how = new ArrayList<>(List.of(this.words.say("code.PRESENCE." + marked.presence())));
		Optional.ofNullable(marked.cameAt()).ifPresent((at) -> how.add(this.words.say("draft.came", "" + at)));
		Optional.ofNullable(marked.leftAt()).ifPresent((at) -> how.add(this.words.say("draft.left", "" + at)));
		return String.join(", ", how);
	}

	private String scale(CaseId child) {
		return this.notes.stream()
			.filter((note) -> note.kind() == FieldKind.SCALE && child.equals(note.child()))
			.map((note) -> this.words.say("draft.scale.one", note.words(), by(note)))
			.collect(Collectors.joining("\n"));
	}

	private String by(LiveNote scale) {
		return this.notes.stream()
			.filter((note) -> note.kind() == FieldKind.SCALE_BY && Objects.equals(note.child(), scale.child())
					&& note.number() == scale.number())
			.map(LiveNote::words)
			.findFirst()
			.orElse("–");
	}

	private String views(CaseId child) {
		String rows = this.notes.stream()
			.filter((note) -> note.kind() == FieldKind.VIEW && child.equals(note.child()))
			.map((note) -> TableRow.of(called(note.invitee()), this.words.say("code.VIEW." + note.words()),
					reason(note)))
			.collect(Collectors.joining("\n"));
		return rows.isEmpty() ? ""
				: TableRow.of(this.words.say("draft.who"), this.words.say("draft.view"), this.words.say("draft.why"))
						+ "\n" + rows;
	}

	private String reason(LiveNote view) {
		return this.notes.stream()
			.filter((note) -> note.kind() == FieldKind.VIEW_REASON && Objects.equals(note.child(), view.child())
					&& Objects.equals(note.invitee(), view.invitee()))
			.map(LiveNote::words)
			.findFirst()
			.orElse("");
	}

	private String decision(ChildDecision one) {
		List<String> said = new ArrayList<>();
		said.add(this.words.say(one.plan() ? "draft.plan" : "draft.no-plan",
				(one.category() != null) ? this.words.say("code.CATEGORY." + one.category()) : ""));
		if (one.endReason() != null) {
			said.add(this.words.say("draft.ends", this.words.say("code.END_REASON." + one.endReason())));
		}
		said.add(one.reasons());
		if (!one.dissent().isEmpty()) {
			said.add(this.words.say("draft.dissent", one.dissent()));
		}
		said.add(one.quorate() ? this.words.say("draft.quorate")
				: this.words.say("draft.inquorate", one.inquorateReason()));
		return String.join("\n\n", said);
	}

	private String called(@Nullable InviteeId who) {
		return this.invitees.stream()
			.filter((one) -> one.id().equals(who))
			.map(Invitee::called)
			.findFirst()
			.orElse("–");
	}

}
