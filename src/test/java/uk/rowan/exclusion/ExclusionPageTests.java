package uk.rowan.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.live.FieldKind;
import uk.rowan.live.LiveNotes;
import uk.rowan.live.NewNote;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.RelationshipKind;
import uk.rowan.record.RecordAct;
import uk.rowan.record.RecordKind;
import uk.rowan.record.Records;
import uk.rowan.settings.DueItem;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(ConferenceUnit.class)
class ExclusionPageTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private Meetings meetings;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private Records records;

	@Autowired
	private ExclusionDues dues;

	private ActingUser chair;

	private ActingUser coordinator;

	private List<CaseId> family;

	private MeetingId id;

	private InviteeId gus;

	private InviteeId school;

	@BeforeEach
	void aConferenceThatBeginsSoon() {
		this.chair = this.unit.colleague(Role.CHAIR);
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.family = this.unit.family("Ada", "Ben");
		this.id = this.unit.begun(this.chair, this.family);
		this.gus = invite(InviteeRole.SUPPORTER, "Gus Ash");
		this.school = invite(InviteeRole.SCHOOL, "Ms Okafor");
	}

	private InviteeId invite(InviteeRole role, String name) {
		NewInvitee invited = NewInvitee.named(role, name, "");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(invited));
		return invited.id();
	}

	@Test
	void itIsAskedForLateDecidedByTheChairAndTakenBack() throws Exception {
		assertThat(readiness()).isEqualTo("None");
		assertThat(ask("extent", "WHOLE").select("main").text()).contains("Nobody has asked");
		String row = list().select("tbody tr").text();
		assertThat(row).contains("Gus Ash", "From the whole conference", "Ms Okafor, on ", "Asked late",
				"domestic abuse", "The chair decides");
		assertThat(readiness()).isEqualTo("One asked for, to be decided by the chair");
		assertThat(this.dues.dueFor(this.chair, ConferenceUnit.today())).extracting(DueItem::href)
			.containsExactly("/conferences/" + this.id + "/exclusions");
		decide("YES", "A letter");
		assertThat(this.dues.dueFor(this.chair, ConferenceUnit.today())).isEmpty();
		assertThat(list().select("tbody tr").text()).contains("Excluded", "Heard otherwise: A letter");
		assertThat(readiness()).isEqualTo("One agreed");
		this.unit.submit(this.coordinator, step("end"), 409, "reason", "no");
		this.unit.submit(this.chair, step("end"), 303, "reason", "They have made peace");
		assertThat(list().select("tbody tr").text()).contains("Taken back on ", "They have made peace");
		assertThat(readiness()).isEqualTo("None");
	}

	@Test
	void whoeverIsExcludedAltogetherIsMarkedAndNotInvited() throws Exception {
		String invitations = "/conferences/" + this.id + "/invitations";
		ask("extent", "WHOLE");
		assertThat(this.unit.page(this.coordinator, invitations, 200).text()).doesNotContain("do not invite");
		decide("YES", "A letter");
		Document list = this.unit.page(this.coordinator, invitations, 200);
		assertThat(list.select("tr:has(th:contains(Gus Ash))").text()).contains("Excluded: do not invite");
		assertThat(list.select("tr:has(th:contains(Ms Okafor))").text()).doesNotContain("Excluded");
		assertThat(this.unit.page(this.chair, invitations, 200).text()).doesNotContain("do not invite");
		Document form = this.unit.page(this.coordinator, invitations + "/sending", 200);
		assertThat(form.select("tr:has(th:contains(Gus Ash))").text()).contains("no invitation goes to them");
		Document refused = this.unit.submit(this.coordinator, invitations + "/sending", 422, "seen",
				form.select("[name=seen]").val(), "lines[0].id", this.gus.toString(), "lines[0].way", "ONE_TIME_PAGE");
		assertThat(refused.select(".govuk-error-summary").text()).contains("no invitation goes to them");
		this.unit.page(this.coordinator, invitations + "/" + this.gus + "/letter?way=POST", 409);
		this.unit.submit(this.chair, step("end"), 303, "reason", "They have made peace");
		assertThat(this.unit.page(this.coordinator, invitations, 200).text()).doesNotContain("do not invite");
	}

	@Test
	void whoeverIsExcludedFromPartsIsGivenATimeOfTheirOwnBeforeTheirInvitation() throws Exception {
		ask("extent", "PARTS", "parts", "AGENCIES", "parts", "DECISION");
		decide("YES", "A letter");
		String invitations = "/conferences/" + this.id + "/invitations";
		String letter = invitations + "/" + this.gus + "/letter?way=ONE_TIME_PAGE";
		Document before = this.unit.page(this.coordinator, invitations + "/sending", 200);
		assertThat(before.select("tr:has(th:contains(Gus Ash))").text())
			.contains("give them a time of their own first");
		this.unit.page(this.coordinator, letter, 409);
		String own = invitations + "/" + this.gus + "/arrangement";
		Document proposal = this.unit.page(this.coordinator, own, 200);
		assertThat(proposal.select("main").text()).contains("Excluded by the chair from: Each agency’s view, Decision",
				"Proposed is the longest time");
		assertThat(proposal.select("#arrives").val()).isEmpty();
		String leaves = proposal.select("#leaves").val();
		assertThat(leaves).isNotEmpty();
		this.unit.submit(this.coordinator, own, 303, "version", proposal.select("[name=version]").val(), "leaves",
				leaves);
		assertThat(this.unit.page(this.coordinator, own, 200).select("main").text())
			.doesNotContain("Proposed is the longest time");
		assertThat(this.unit.page(this.coordinator, invitations, 200).select("tr:has(th:contains(Gus Ash))").text())
			.contains("Excluded from parts, with a time of their own");
		this.unit.page(this.coordinator, letter, 200);
		String others = invitations + "/" + this.school + "/arrangement";
		assertThat(this.unit.page(this.coordinator, others, 200).select("#arrives, #leaves").eachAttr("value"))
			.allMatch(String::isEmpty);
	}

	@Test
	void whoeverIsExcludedOrMayBeIsNotProposedTicked() throws Exception {
		PersonId father = father();
		NewInvitee invited = NewInvitee.family(InviteeRole.PARENT, father);
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(invited));
		this.gus = invited.id();
		MeetingId next = MeetingId.next();
		this.meetings.ask(ActingUser.SYSTEM, next, Meeting.Kind.CONFERENCE, Set.copyOf(this.family));
		assertThat(proposed(next, father).select("[checked]")).isNotEmpty();
		ask("extent", "WHOLE");
		assertThat(proposed(next, father).select("[checked]")).isEmpty();
		assertThat(proposed(next, father).text()).contains("nobody has decided");
		decide("YES", "A letter");
		assertThat(proposed(next, father).select("[checked]")).isEmpty();
		assertThat(proposed(next, father).text()).contains("is excluded from a conference about a child");
		this.unit.submit(this.chair, step("end"), 303, "reason", "They have made peace");
		assertThat(proposed(next, father).select("[checked]")).isNotEmpty();
	}

	private Elements proposed(MeetingId next, PersonId father) throws Exception {
		return this.unit.page(this.coordinator, "/conferences/" + next + "/invitations", 200)
			.select(".govuk-checkboxes__item:has([value=" + father + "])");
	}

	private PersonId father() {
		PersonId father = this.unit.people()
			.register(ActingUser.SYSTEM, NewPerson.adult("Dan", "Alder", LocalDate.of(1990, 2, 3)));
		PersonId child = TestDatabase.DATABASE.owner()
			.sql("select person_id from reach_case_child where case_id = :id")
			.param("id", this.family.getFirst().value())
			.query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
			.single();
		this.unit.people().relate(ActingUser.SYSTEM, NewRelationship.of(father, RelationshipKind.FATHER, child));
		return father;
	}

	@Test
	void theGroundStandsOnNoPageOfThoseWhoDoNotWorkWithIt() throws Exception {
		ask("extent", "WHOLE");
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		this.unit.page(worker, path(""), 403);
		this.unit.page(this.unit.colleague(Role.CHAIR, Role.MINUTE_TAKER), path(""), 404);
		assertThat(this.unit.page(this.coordinator, "/conferences/" + this.id, 200).select("main").text())
			.doesNotContain("domestic abuse");
	}

	@Test
	void everythingThatIsMissingIsSaidAtOnce() throws Exception {
		Document form = this.unit.page(this.coordinator, path("/new"), 200);
		assertThat(form.select("main").text()).contains("This is later than it should be");
		Document again = this.unit.submit(this.coordinator, path("/new"), 422, "id", form.select("[name=id]").val(),
				"whom", this.school.toString(), "on.day", "40", "parts", "NOWHERE");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#whom", "#asker",
				"#ground", "#extent", "#parts", "#words", "#on");
		this.unit.submit(this.coordinator, path("/new"), 422, asked(form, "extent", "WHOLE", "parts", "VIEWS"));
		this.unit.submit(this.coordinator, path("/new"), 422, asked(form, "extent", "PARTS"));
	}

	@Test
	void theChairSaysWhyAndHowTheyAreHeard() throws Exception {
		ask("extent", "WHOLE");
		Document again = this.unit.submit(this.chair, step("decision"), 422, "agreed", "YES", "reason", "");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#reason",
				"#heard");
		this.unit.page(this.coordinator, step("decision"), 403);
		this.unit.page(this.unit.colleague(Role.CHAIR), step("decision"), 404);
		decide("NO", "");
		this.unit.submit(this.chair, step("decision"), 409, "agreed", "YES", "reason", "b", "heard", "c");
		assertThat(list().select("tbody tr").text()).contains("Not excluded");
	}

	@Test
	void whoeverIsExcludedFromAPartDoesNotReceiveIt() throws Exception {
		type();
		ask("extent", "PARTS", "parts", "WORRIES");
		decide("YES", "A letter");
		begin();
		approve(RecordKind.RECORD);
		this.unit.submit(this.coordinator, distribution("/new"), 303, sent(RecordKind.RECORD));
		assertThat(distributed("Gus Ash").text()).containsPattern("without .*What we are worried about");
		assertThat(distributed("Ms Okafor").text()).doesNotContain("without");
	}

	@Test
	void whoeverIsExcludedAltogetherDoesNotReceiveTheRecord() throws Exception {
		excludedAltogether();
		approve(RecordKind.RECORD);
		Document refused = this.unit.submit(this.coordinator, distribution("/new"), 422, sent(RecordKind.RECORD));
		assertThat(refused.select(".govuk-error-summary a[href='#invitees']").text())
			.contains("they cannot have the record, only the decision letter");
		assertThat(refused.select("[name=invitees]").eachAttr("value")).doesNotContain(this.gus.toString())
			.contains(this.school.toString());
		assertThat(this.unit.page(this.coordinator, distribution(""), 200).select("tbody tr")).isEmpty();
	}

	@Test
	void theChairConfirmsThatWhoeverIsExcludedAltogetherIsToHaveTheLetter() throws Exception {
		excludedAltogether();
		this.records.begin(this.coordinator, this.id, RecordKind.LETTER);
		approve(RecordKind.LETTER);
		Elements offered = this.unit.page(this.coordinator, distribution("/new"), 200)
			.select(".govuk-checkboxes__item:has([value=" + this.gus + "])");
		assertThat(offered.text()).contains("only once the chair has confirmed it");
		assertThat(offered.select("[checked]")).isEmpty();
		this.unit.submit(this.coordinator, distribution("/new"), 303, sent(RecordKind.LETTER));
		assertThat(distributed("Gus Ash").text()).contains("Excluded: the chair confirms it first");
		String steps = distributed("Gus Ash").select("a[href$=steps/new]").attr("href");
		String work = "a[href='" + steps + "']";
		assertThat(this.unit.page(this.chair, "/", 200).select(work).text()).contains("Confirm that somebody");
		this.unit.submit(this.coordinator, steps, 422, "version", "0", "act", "PRINTED");
		this.unit.submit(this.coordinator, steps, 422, "version", "0", "act", "CONFIRMED", "words", "why");
		assertThat(this.unit.page(this.chair, steps, 200).select("a[href$=preview]")).isNotEmpty();
		this.unit.submit(this.chair, steps, 422, "version", "0", "act", "CONFIRMED", "words", "");
		this.unit.submit(this.chair, steps, 303, "version", "0", "act", "CONFIRMED", "words", "He is to know");
		assertThat(this.unit.page(this.chair, "/", 200).select(work)).isEmpty();
		assertThat(distributed("Gus Ash").text()).contains("Confirmed", "He is to know").doesNotContain("excluded");
		this.unit.submit(this.coordinator, steps, 303, "version", "1", "act", "PRINTED");
		this.unit.submit(this.chair, "/conferences/" + this.id + "/record/addenda/new", 303, "id",
				UUID.randomUUID().toString(), "kind", "LETTER", "whose", "ALL", "words", "Not confirmed",
				"confidential", "");
		assertThat(this.unit.submit(this.coordinator, steps, 422, "version", "2", "act", "SENT").text())
			.contains("has changed since");
	}

	private void excludedAltogether() throws Exception {
		type();
		ask("extent", "WHOLE");
		decide("YES", "A letter");
		begin();
	}

	@Test
	void onceTheConferenceIsOverNothingChanges() throws Exception {
		ask("extent", "WHOLE");
		String decision = step("decision");
		assertThat(this.unit.conferences().conclude(this.chair, this.id, past())).isEmpty();
		this.unit.page(this.coordinator, path("/new"), 409);
		this.unit.submit(this.chair, decision, 409, "agreed", "NO", "reason", "b");
	}

	private uk.rowan.conference.Conclusion past() {
		return ConferenceUnit.planForTheFirst(this.family);
	}

	private void type() {
		this.notes.write(ActingUser.SYSTEM, this.id,
				List.of(NewNote.of(FieldKind.WORRIES, "Cold rooms"), NewNote.of(FieldKind.WORKING, "Good food")));
	}

	private void begin() {
		assertThat(this.unit.conferences().conclude(this.chair, this.id, past())).isEmpty();
		this.records.begin(this.coordinator, this.id, RecordKind.RECORD);
	}

	private void approve(RecordKind kind) {
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = now() - interval '3 hours', ends_at = now() where meeting_id = :id")
			.param("id", this.id.value())
			.update();
		this.records.lacking(this.id, kind)
			.forEach((one) -> this.records.write(this.coordinator, this.id, one, "Nothing was said", false));
		this.records.take(this.coordinator, this.id, kind, RecordAct.SENT, "");
		this.records.take(this.chair, this.id, kind, RecordAct.APPROVED, "");
	}

	/** What is typed to send something to both, excluded or not. */
	private String[] sent(RecordKind kind) {
		return new String[] { "kind", kind.name(), "way", "IN_PERSON", "invitees", this.gus.toString(), "invitees",
				this.school.toString(), "children", this.family.getFirst().toString(), "children",
				this.family.getLast().toString() };
	}

	private Element distributed(String name) throws Exception {
		return this.unit.page(this.coordinator, distribution(""), 200)
			.select("tbody tr")
			.stream()
			.filter((row) -> row.select("bdi").text().contains(name))
			.findFirst()
			.orElseThrow();
	}

	private String distribution(String rest) {
		return "/conferences/" + this.id + "/distribution" + rest;
	}

	private String readiness() throws Exception {
		return this.unit.page(this.coordinator, "/conferences/" + this.id, 200)
			.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals("Exclusion"))
			.map((row) -> row.select("td strong").text())
			.findFirst()
			.orElse("");
	}

	private Document list() throws Exception {
		return this.unit.page(this.chair, path(""), 200);
	}

	/** The list as it was before. */
	private Document ask(String... typed) throws Exception {
		Document before = list();
		Document form = this.unit.page(this.coordinator, path("/new"), 200);
		this.unit.submit(this.coordinator, path("/new"), 303, asked(form, typed));
		return before;
	}

	private String[] asked(Document form, String... typed) {
		List<String> all = new java.util.ArrayList<>(List.of("id", form.select("[name=id]").val(), "whom",
				this.gus.toString(), "asker", this.school.toString(), "ground", "CONFLICT", "words", "He shouts",
				"on.day", form.select("[name=on.day]").val(), "on.month", form.select("[name=on.month]").val(),
				"on.year", form.select("[name=on.year]").val()));
		all.addAll(List.of(typed));
		return all.toArray(String[]::new);
	}

	private void decide(String agreed, String heard) throws Exception {
		this.unit.submit(this.chair, step("decision"), 303, "agreed", agreed, "reason", "It is safer", "heard", heard);
	}

	private String step(String which) {
		return path("/") + TestDatabase.DATABASE.owner()
			.sql("select id::text from exclusion where meeting_id = :id")
			.param("id", this.id.value())
			.query(String.class)
			.single() + "/" + which;
	}

	private String path(String rest) {
		return "/conferences/" + this.id + "/exclusions" + rest;
	}

}
