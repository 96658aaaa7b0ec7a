package uk.rowan.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Expected;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.people.PersonSummary;
import uk.rowan.record.Draft;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.ShortDates;

import org.springframework.stereotype.Component;

/**
 * What a record says that nobody types while the conference is held (domain, 2.8): who
 * belongs to each child, where they live, why the conference was held, and which reports
 * the parents have seen. Addresses are kept from the family: some do not know each
 * other's. Confidential ones are in no record at all.
 */
@Component
class RecordFacts {

	private final BesideReader beside;

	private final FamilyHomes homes;

	private final Invitees invitees;

	private final LiveWords words;

	private final Audit audit;

	RecordFacts(BesideReader beside, FamilyHomes homes, Invitees invitees, LiveWords words, Audit audit) {
		this.beside = beside;
		this.homes = homes;
		this.invitees = invitees;
		this.words = words;
		this.audit = audit;
	}

	/**
	 * The sections, empty where nothing is known: a record must have them. It is
	 * remembered of each of the family that they were read for it.
	 */
	List<Draft.Section> of(ActingUser user, Meeting meeting) {
		List<Kin> kin = this.beside.kin(user, meeting);
		remember(user, meeting, kin);
		List<Draft.Section> sections = new ArrayList<>();
		Map<PersonId, FamilyHomes.Home> homes = this.homes.of(kin);
		Map<CaseId, LocalDate> begun = this.beside.enquiries(meeting);
		Map<CaseId, String> before = this.beside.decided(user, meeting)
			.stream()
			.collect(Collectors.toMap(BesideReader.Decided::aCase, BesideReader.Decided::told));
		for (MeetingChild child : meeting.children()) {
			Kin its = printable(child, kin);
			add(sections, "family", child.aCase(), false, family(its));
			add(sections, "homes", child.aCase(), true, homes(its, homes));
			add(sections, "cause", child.aCase(), false, cause(begun.get(child.aCase()), before.get(child.aCase())));
		}
		add(sections, "reports", null, false, reports(this.invitees.expected(user, meeting)));
		return sections;
	}

	/** Who is restricted stands in no record of a child who is not. */
	private static Kin printable(MeetingChild child, List<Kin> kin) {
		Kin its = kin.stream().filter((one) -> one.child().equals(child.child())).findFirst().orElseThrow();
		return new Kin(its.child(),
				its.relatives().stream().filter((one) -> child.restricted() || !one.restricted()).toList());
	}

	private void remember(ActingUser user, Meeting meeting, List<Kin> kin) {
		AuditNote note = AuditNote.of("live.family-recorded", "meeting", meeting.id().value());
		this.audit.recordAll(user,
				kin.stream()
					.flatMap((one) -> Stream.concat(Stream.of(one.child().id()), one.persons()))
					.distinct()
					.map(note::about)
					.toList());
	}

	private void add(List<Draft.Section> sections, String title, @Nullable CaseId child, boolean confidential,
			String said) {
		sections
			.add(new Draft.Section(this.words.say("draft." + title), said, child, confidential, Set.of()).asNeeded());
	}

	private String family(Kin kin) {
		List<String> rows = new ArrayList<>();
		rows.add(TableRow.of(this.words.say("draft.name"), this.words.say("draft.relation"),
				this.words.say("draft.born")));
		rows.add(TableRow.of(kin.child().name(), this.words.say("draft.the-child"), born(kin.child())));
		kin.relatives()
			.forEach((one) -> rows.add(TableRow.of(one.person().name(), this.words.relation(one), born(one.person()))));
		return String.join("\n", rows);
	}

	private String born(PersonSummary person) {
		LocalDate expected = person.expected();
		return (expected != null) ? this.words.say("draft.expected", ShortDates.day(expected))
				: Optional.ofNullable(person.born()).map(ShortDates::day).orElse("–");
	}

	/**
	 * The child, who is responsible for the child, and who lives where the child does.
	 */
	private String homes(Kin kin, Map<PersonId, FamilyHomes.Home> homes) {
		FamilyHomes.Home own = homes.get(kin.child().id());
		Set<PersonSummary> whose = new LinkedHashSet<>(List.of(kin.child()));
		kin.relatives()
			.stream()
			.filter((one) -> one.responsibility()
					|| (own != null && !own.confidential() && own.equals(homes.get(one.person().id()))))
			.map(Kin.Relative::person)
			.forEach(whose::add);
		List<String> rows = new ArrayList<>();
		rows.add(TableRow.of(this.words.say("draft.name"), this.words.say("draft.home")));
		whose.forEach((one) -> rows.add(TableRow.of(one.name(), home(homes.get(one.id())))));
		return String.join("\n", rows);
	}

	private String home(FamilyHomes.@Nullable Home home) {
		if (home == null) {
			return this.words.say("draft.home.unknown");
		}
		return home.confidential() ? this.words.say("draft.home.confidential") : home.lines();
	}

	private String cause(@Nullable LocalDate begun, @Nullable String before) {
		List<String> said = new ArrayList<>();
		if (begun != null) {
			said.add(this.words.say("draft.cause.enquiry", ShortDates.day(begun)));
		}
		if (before != null) {
			said.add(this.words.say("draft.cause.before", before));
		}
		return String.join("\n\n", said);
	}

	private String reports(List<Expected> expected) {
		String rows = expected.stream()
			.filter((one) -> one.reportAskedOn() != null)
			.map((one) -> TableRow.of(one.invitee().called(), this.words.role(one.invitee().role()),
					Optional.ofNullable(one.reportReceivedOn())
						.map(ShortDates::day)
						.orElseGet(() -> this.words.say("draft.report.missing")),
					Optional.ofNullable(one.reportSharedOn())
						.filter((on) -> one.reportReceivedOn() != null)
						.map((on) -> this.words.say("draft.report.yes", ShortDates.day(on)))
						.orElseGet(() -> this.words.say("draft.report.no"))))
			.collect(Collectors.joining("\n"));
		return rows.isEmpty() ? "" : TableRow.of(this.words.say("draft.who"), this.words.say("draft.as"),
				this.words.say("draft.report.received"), this.words.say("draft.report.seen")) + "\n" + rows;
	}

}
