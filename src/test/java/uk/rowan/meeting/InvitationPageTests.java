package uk.rowan.meeting;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.people.NewAddress;
import uk.rowan.people.RelationshipKind;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(MeetingUnit.class)
class InvitationPageTests {

	@Autowired
	private MeetingUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private Reach reach;

	private ActingUser coordinator;

	private PersonId ada;

	private CaseId aCase;

	private MeetingId id;

	private String address;

	@BeforeEach
	void aMeeting() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.ada = this.unit.child("Ada", 12);
		this.aCase = this.unit.caseOf(this.ada);
		this.id = this.unit.meeting(this.aCase);
		this.address = "/conferences/" + this.id + "/invitations";
	}

	@Test
	void oneButtonInvitesTheFamilyAndThoseWhoWorkWithThem() throws Exception {
		TeamId team = this.unit.accounts().team("Team " + Ids.next());
		ActingUser worker = this.unit.colleague(team, Role.SOCIAL_WORKER);
		ActingUser manager = this.unit.colleague(team, Role.TEAM_MANAGER);
		this.unit.colleague(Role.TEAM_MANAGER);
		this.unit.cases().allocate(ActingUser.SYSTEM, this.aCase, worker.id(), AllocationKind.SOCIAL_WORKER);
		PersonId mother = this.unit.relative("Bea", RelationshipKind.MOTHER, this.ada);
		PersonId aunt = this.unit.relative("Cleo", RelationshipKind.AUNT_OR_UNCLE, this.ada);
		Document page = page(this.coordinator, 200);
		assertThat(page.select("h1").text()).isEqualTo("Invitations");
		assertThat(page.select("[name=relatives]").eachAttr("value")).containsExactly(this.ada.toString(),
				mother.toString(), aunt.toString());
		assertThat(page.select("[name=relatives][checked]").eachAttr("value")).containsExactly(this.ada.toString(),
				mother.toString());
		assertThat(page.select("[name=colleagues][checked]").eachAttr("value")).containsExactly(worker.id().toString(),
				manager.id().toString());
		String[] ticked = { "relatives", this.ada.toString(), "relatives", mother.toString(), "colleagues",
				worker.id().toString(), "colleagues", manager.id().toString() };
		submit("", 303, ticked);
		submit("", 303, ticked);
		Document invited = page(this.coordinator, 200);
		assertThat(invited.select("main tbody th").eachText()).containsExactly("Ada Maple", "Bea Maple", worker.name(),
				manager.name());
		assertThat(invited.select("[name=relatives]").eachAttr("value")).containsExactly(aunt.toString());
		assertThat(page(worker, 200).select("main form button, main input[type=checkbox]")).isEmpty();
	}

	@Test
	void whoLivesWithAChildIsTickedAndWhoLivesElsewhereIsNot() throws Exception {
		PersonId mother = this.unit.relative("Bea", RelationshipKind.MOTHER, this.ada);
		PersonId partner = this.unit.relative("Eli", RelationshipKind.PARTNER, mother);
		PersonId uncle = this.unit.relative("Finn", RelationshipKind.AUNT_OR_UNCLE, this.ada);
		this.unit.relative("Una", RelationshipKind.PARTNER, uncle);
		live(this.ada, "1 Mill Lane", "RS1 2AB");
		live(partner, "1 mill lane ", "rs12ab");
		live(uncle, "2 Mill Lane", "RS1 2AB");
		Document page = page(this.coordinator, 200);
		assertThat(page.select("[name=relatives]").eachAttr("value")).containsExactlyInAnyOrder(this.ada.toString(),
				mother.toString(), partner.toString(), uncle.toString());
		assertThat(page.select("[name=relatives][checked]").eachAttr("value")).contains(partner.toString())
			.doesNotContain(uncle.toString());
		assertThat(page.select("main form").text()).contains("Wider family: lives with a child");
	}

	private void live(PersonId who, String lines, String postcode) {
		this.unit.people().addAddress(ActingUser.SYSTEM, who, NewAddress.of(lines, "", postcode, null));
	}

	@Test
	void whoWasLeftOutIsNotTickedAgain() throws Exception {
		PersonId mother = this.unit.relative("Bea", RelationshipKind.MOTHER, this.ada);
		submit("", 303, "relatives", this.ada.toString());
		Document page = page(this.coordinator, 200);
		assertThat(page.select("[name=relatives]").eachAttr("value")).containsExactly(mother.toString());
		assertThat(page.select("[name=relatives][checked]")).isEmpty();
	}

	@Test
	void nobodyTickedIsSaidAtTheFamily() throws Exception {
		Document again = submit("", 422);
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#relatives");
		submit("", 422, "relatives", PersonId.next().toString());
		assertThat(this.invitees.of(ActingUser.SYSTEM, this.id)).isEmpty();
	}

	@Test
	void somebodyOfAnAgencyIsInvitedWithTheirRole() throws Exception {
		AgencyId school = this.unit.agency("Oak School");
		Document form = this.unit.visit().page(this.coordinator, this.address + "/new", 200);
		assertThat(form.select("#role option").eachText()).contains("Health visitor").doesNotContain("Parent");
		Document again = submit("/new", 422, "id", form.select("[name=id]").val(), "role", "nonsense", "agency", "x",
				"organisation", "A firm");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#role", "#agency",
				"#organisation");
		submit("/new", 303, "id", form.select("[name=id]").val(), "role", "SCHOOL", "agency", school.toString(), "name",
				"Ms Teasel");
		assertThat(this.invitees.of(this.coordinator, this.id)).singleElement().satisfies((one) -> {
			assertThat(one.name()).isEqualTo("Ms Teasel");
			assertThat(one.organisation()).startsWith("Oak School");
			assertThat(one.role().professional()).isTrue();
			assertThat(one.agency()).isEqualTo(school);
		});
		submit("/new", 422, "id", InviteeId.next().toString(), "role", "SOLICITOR", "organisation", "A firm");
	}

	@Test
	void anInvitationIsTakenBackWithAReasonAndOnce() throws Exception {
		NewInvitee friend = NewInvitee.named(InviteeRole.SUPPORTER, "Fred", "");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(friend));
		String removal = "/" + friend.id() + "/removal";
		assertThat(submit(removal, 422).select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reason");
		submit(removal, 303, "reason", "He moved away");
		submit(removal, 409, "reason", "He moved away");
		assertThat(page(this.coordinator, 200).text()).doesNotContain("Fred").contains("Nobody is invited yet");
		MeetingId other = this.unit.meeting(this.unit.caseOf(this.unit.child("Ben", 3)));
		NewInvitee elsewhere = NewInvitee.named(InviteeRole.SUPPORTER, "Gus", "");
		this.invitees.invite(ActingUser.SYSTEM, other, List.of(elsewhere));
		submit("/" + elsewhere.id() + "/removal", 404, "reason", "of another meeting");
	}

	@Test
	void whoseRecordIsClosedToTheReaderIsNeitherProposedNorListed() throws Exception {
		PersonId half = this.unit.child("Zebedee", 17);
		PersonId father = this.unit.relative("Dan", RelationshipKind.FATHER, this.ada);
		this.unit.people()
			.relate(ActingUser.SYSTEM, uk.rowan.people.NewRelationship.of(father, RelationshipKind.FATHER, half));
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(NewInvitee.family(InviteeRole.PARENT, father)));
		assertThat(page(this.coordinator, 200).text()).contains("Dan Maple");
		this.reach.restrict(ActingUser.SYSTEM, this.unit.caseOf(half), List.of(this.unit.colleague(Role.CHAIR).id()),
				"a colleague's family");
		Document closed = page(this.coordinator, 200);
		assertThat(closed.text()).contains("Ada Maple").doesNotContain("Dan Maple");
		submit("", 422, "relatives", father.toString());
	}

	@Test
	void aMeetingThatIsWithheldShowsNobody() throws Exception {
		CaseId second = this.unit.caseOf(this.unit.child("Ben", 3));
		MeetingId both = this.unit.meeting(this.aCase, second);
		this.invitees.invite(ActingUser.SYSTEM, both, List.of(NewInvitee.named(InviteeRole.SUPPORTER, "Fred", "")));
		assertThat(this.invitees.of(this.coordinator, both)).hasSize(1);
		this.reach.restrict(ActingUser.SYSTEM, second, List.of(this.unit.colleague(Role.CHAIR).id()), "hidden");
		assertThat(this.invitees.of(this.coordinator, both)).isEmpty();
		this.unit.visit().page(this.coordinator, "/conferences/" + both + "/invitations", 404);
		this.unit.visit()
			.submit(this.coordinator, "/conferences/" + both + "/invitations", 404, "relatives", this.ada.toString());
	}

	private Document page(ActingUser user, int status) throws Exception {
		return this.unit.visit().page(user, this.address, status);
	}

	private Document submit(String where, int status, String... typed) throws Exception {
		return this.unit.visit().submit(this.coordinator, this.address + where, status, typed);
	}

}
