package uk.rowan.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import uk.rowan.conference.OutlineTerm;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The order of a conference and what is asked in each section of it (domain, 11.1).
 */
@Component
class Agenda {

	/** How many sections there are. */
	static final int SECTIONS = 9;

	/** A line of the outline plan. */
	static final List<FieldKind> ACTION = List.of(FieldKind.PLAN_OUTCOME, FieldKind.PLAN_WHAT, FieldKind.PLAN_WHO,
			FieldKind.PLAN_BY, FieldKind.PLAN_MEASURE);

	/** What the outline plan says beside its lines, in the order of the page. */
	static final Map<FieldKind, OutlineTerm> TERMS = terms();

	/** What is decided about each child; a plan ends only where one is reviewed. */
	private static final List<FieldKind> DECIDED = List.of(FieldKind.DECISION, FieldKind.CATEGORY, FieldKind.END_REASON,
			FieldKind.DECIDED_AT, FieldKind.REASONS, FieldKind.DISSENT, FieldKind.LEAD_WORKER,
			FieldKind.CORE_GROUP_OTHERS);

	private final AgendaSettings settings;

	private final LiveWords words;

	private final JdbcClient database;

	Agenda(AgendaSettings settings, LiveWords words, JdbcClient database) {
		this.settings = settings;
		this.words = words;
		this.database = database;
	}

	/**
	 * Every section, one of them in sight.
	 */
	List<LiveSection> sections(LiveMeeting meeting, Boxes.Written written, int current) {
		AgendaTitles titles = this.settings.of(meeting.id());
		List<LiveSection> sections = new ArrayList<>();
		for (int number = 1; number <= SECTIONS; number++) {
			int here = number;
			Boxes boxes = new Boxes(meeting, written, this.words);
			lay(number, meeting, boxes);
			boolean begun = written.fields()
				.values()
				.stream()
				.anyMatch((field) -> field.key().kind().section() == here && !field.words().isEmpty());
			sections.add(new LiveSection(number, titles.of(number), number == current, begun, boxes.groups()));
		}
		return sections;
	}

	private static Map<FieldKind, OutlineTerm> terms() {
		Map<FieldKind, OutlineTerm> terms = new LinkedHashMap<>();
		for (OutlineTerm term : OutlineTerm.values()) {
			terms.put(FieldKind.valueOf("PLAN_" + term), term);
		}
		return Collections.unmodifiableMap(terms);
	}

	private void lay(int section, LiveMeeting meeting, Boxes boxes) {
		switch (section) {
			case 2 -> attendance(meeting, boxes);
			case 3 -> views(meeting, boxes);
			case 4 -> worries(meeting, boxes);
			case 5 -> boxes.either(FieldKind.WORKING);
			case 6 -> boxes.either(FieldKind.NEEDS);
			case 7 -> meeting.meeting().children().forEach((child) -> agencies(child, meeting, boxes));
			case 8 -> decisions(meeting, boxes);
			default -> FieldKind.of(section).forEach(boxes::one);
		}
	}

	private void attendance(LiveMeeting meeting, Boxes boxes) {
		for (Invited who : meeting.invited()) {
			boxes.row(
					(who.answer() == null) ? this.words.say("invited", who.name(), who.role())
							: this.words.say("invited.answered", who.name(), who.role(), who.answer().told()),
					List.of(FieldKind.PRESENCE, FieldKind.CAME_AT, FieldKind.LEFT_AT)
						.stream()
						.map((kind) -> boxes.box(FieldKey.of(kind).by(who.id()), boxes.label(kind)))
						.toList());
		}
		boxes.one(FieldKind.ALSO_HERE);
		boxes.one(FieldKind.INQUORATE_REASON);
	}

	private void views(LiveMeeting meeting, Boxes boxes) {
		meeting.meeting()
			.children()
			.forEach(
					(child) -> boxes.plain("", List.of(boxes.box(FieldKey.of(FieldKind.CHILD_VIEW).about(child.aCase()),
							this.words.say("view-of", child.child().name())))));
		meeting.invited()
			.stream()
			.filter((who) -> who.family() && who.speaks())
			.forEach((who) -> boxes.plain("", List.of(boxes.box(FieldKey.of(FieldKind.FAMILY_VIEW).by(who.id()),
					this.words.say("view-of", this.words.say("invited", who.name(), who.role()))))));
		boxes.one(FieldKind.FAMILY_VIEWS);
	}

	private void worries(LiveMeeting meeting, Boxes boxes) {
		boxes.either(FieldKind.WORRIES);
		boxes.several(List.of(FieldKind.DANGER), FieldKey.of(FieldKind.DANGER), this.words.say("dangers"));
		meeting.meeting()
			.children()
			.forEach((child) -> boxes.several(List.of(FieldKind.SCALE, FieldKind.SCALE_BY),
					FieldKey.of(FieldKind.SCALE).about(child.aCase()), this.words.say("scales", child.child().name())));
		boxes.one(FieldKind.CONFIDENTIAL);
	}

	private void agencies(MeetingChild child, LiveMeeting meeting, Boxes boxes) {
		meeting.invited().stream().filter((who) -> !who.family() && who.speaks()).forEach((who) -> {
			FieldKey view = FieldKey.of(FieldKind.VIEW).about(child.aCase()).by(who.id());
			FieldKey reason = FieldKey.of(FieldKind.VIEW_REASON).about(child.aCase()).by(who.id());
			boxes.row(
					this.words.say("agency-view", child.child().name(),
							this.words.say("invited", who.name(), who.role())),
					List.of(boxes.box(view, boxes.label(FieldKind.VIEW)),
							boxes.box(reason, boxes.label(FieldKind.VIEW_REASON))));
		});
	}

	private void decisions(LiveMeeting meeting, Boxes boxes) {
		boolean review = reviews(meeting.id());
		List<FieldKind> kinds = DECIDED.stream().filter((kind) -> kind != FieldKind.END_REASON || review).toList();
		for (MeetingChild child : meeting.meeting().children()) {
			boxes.plain(child.child().name(),
					kinds.stream()
						.map((kind) -> boxes.box(FieldKey.of(kind).about(child.aCase()), boxes.label(kind),
								child.child().name()))
						.toList());
			boxes.several(ACTION, FieldKey.of(FieldKind.PLAN_WHAT).about(child.aCase()),
					this.words.say("actions.child", child.child().name()));
		}
		boxes.several(ACTION, FieldKey.of(FieldKind.PLAN_WHAT), this.words.say("actions"));
		TERMS.keySet().forEach(boxes::either);
		List<LiveBox> members = meeting.invited()
			.stream()
			.map((who) -> boxes.box(FieldKey.of(FieldKind.CORE_GROUP).by(who.id()),
					this.words.say("invited", who.name(), who.role())))
			.toList();
		if (!members.isEmpty()) {
			boxes.plain(this.words.say("core-group"), members);
		}
		boxes.one(FieldKind.CORE_GROUP_OTHERS);
	}

	/** Whether it reviews plans that run. */
	private boolean reviews(MeetingId id) {
		return this.database
			.sql("select exists (select from conference_next_review where meeting_id = :id and clock = 'T17')")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

}
