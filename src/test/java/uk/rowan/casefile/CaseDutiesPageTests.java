package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.notice.Notices;
import uk.rowan.account.Held;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class CaseDutiesPageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Visit visit;

	@Autowired
	private Notices notices;

	@Autowired
	private List<Held> held;

	@Autowired
	private Reach reach;

	@Autowired
	private Interests interests;

	@Test
	void aCaseWithoutASocialWorkerIsDueUntilSomebodyHasIt() throws Exception {
		TeamId team = this.unit.team();
		ActingUser manager = this.unit.colleague(team, Role.TEAM_MANAGER);
		ActingUser worker = this.unit.colleague(team, Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		this.unit.cases().allocate(ActingUser.SYSTEM, id, worker.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(this.visit.page(manager, "/", 200).text()).doesNotContain("Allocate a social worker");
		assertThat(held(worker)).singleElement().asString().matches("Case \\S+, as Social worker");
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(worker.id(), manager.id()), "private");
		assertThat(held(worker)).containsExactly("A restricted case, as Social worker");
		leaves(worker);
		Document work = this.visit.page(manager, "/", 200);
		assertThat(work.select("a[href='/cases/" + id + "/allocation']").text()).contains("Allocate a social worker");
		assertThat(work.select("#overdue")).isEmpty();
		for (String longAgo : List.of("update account set left_at = left_at - interval '20 days' where id = :id",
				"update case_allocation set from_at = from_at - interval '30 days' where account_id = :id")) {
			TestDatabase.DATABASE.owner().sql(longAgo).param("id", worker.id().value()).update();
		}
		work = this.visit.page(manager, "/", 200);
		assertThat(work.select("#overdue").text()).isEqualTo("Overdue");
		assertThat(work.select(".govuk-tag--red").text()).contains("days late");
	}

	@Test
	void theNoticeIsDueAMonthAfterOpeningUntilItIsGiven() throws Exception {
		this.notices.addExample(ActingUser.SYSTEM, "staffordshire", LocalDate.of(2026, 1, 1));
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		PersonId child = this.unit.child("Eve");
		CaseId id = this.unit.caseOf(child);
		this.unit.cases().allocate(ActingUser.SYSTEM, id, worker.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(this.visit.page(worker, "/", 200).text()).contains("Give the family the privacy notice");
		String address = "/cases/" + id + "/notices";
		String version = this.visit.page(worker, address, 200).select("#notice option[value~=.+]").val();
		Document again = this.visit.submit(worker, address, 422, "person", "", "notice", version, "how", "PIGEON");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#person", "#how",
				"#givenOn");
		String[] typed = { "person", child.toString(), "notice", version, "how", "POST", "givenOn.day", "3",
				"givenOn.month", "3", "givenOn.year", "2026" };
		this.visit.submit(worker, address, 303, typed);
		assertThat(this.visit.page(worker, address, 200).text()).contains("by post");
		assertThat(this.visit.page(worker, "/", 200).text()).doesNotContain("Give the family the privacy notice");
		typed[1] = this.unit.child("Stranger").toString();
		this.visit.submit(worker, address, 422, typed);
	}

	@Test
	void aNoteIsKeptOnceAndStandsInTheChronology() throws Exception {
		ActingUser worker = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		String[] typed = { "id", Ids.next().toString(), "happenedOn.day", "4", "happenedOn.month", "3",
				"happenedOn.year", "2026", "text", "Visited <b>school</b>" };
		this.visit.submit(worker, "/cases/" + id + "/notes/new", 303, typed);
		this.visit.submit(worker, "/cases/" + id + "/notes/new", 303, typed);
		Document chronology = this.visit.page(worker, "/cases/" + id + "/chronology", 200);
		assertThat(chronology.select("td:containsOwn(Visited <b>school</b>)")).hasSize(1);
		String[] corrected = typed.clone();
		corrected[9] = "Visited the nursery";
		Document again = this.visit.submit(worker, "/cases/" + id + "/notes/new", 409, corrected);
		assertThat(again.select("#text").text()).isEqualTo("Visited the nursery");
		corrected[1] = again.select("[name=id]").val();
		this.visit.submit(worker, "/cases/" + id + "/notes/new", 303, corrected);
		assertThat(this.visit.page(worker, "/cases/" + id + "/chronology", 200).text()).contains("Visited the nursery")
			.contains("Visited <b>school</b>");
		typed[7] = "2999";
		this.visit.submit(worker, "/cases/" + id + "/notes/new", 422, typed);
	}

	@Test
	void theIdentityOfAnotherCasesNoteIsNotToldOf() throws Exception {
		ActingUser worker = this.unit.colleague(Role.COORDINATOR);
		String[] typed = { "id", Ids.next().toString(), "happenedOn.day", "4", "happenedOn.month", "3",
				"happenedOn.year", "2026", "text", "Visited the nursery" };
		this.visit.submit(worker, "/cases/" + this.unit.someCase() + "/notes/new", 303, typed);
		Document absent = this.visit.submit(worker, "/cases/" + CaseId.next() + "/notes/new", 404, typed);
		Document taken = this.visit.submit(worker, "/cases/" + this.unit.someCase() + "/notes/new", 404, typed);
		assertThat(Visit.main(taken)).isEqualTo(Visit.main(absent)).contains("Visited the nursery");
	}

	@Test
	void aRestrictionNeedsANameAndAReasonAndLiftingNeedsAReason() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		String address = "/cases/" + id + "/restriction";
		Document again = this.visit.submit(coordinator, address, 422, "reason", "");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#staying",
				"#reason");
		this.visit.submit(coordinator, address, 422, "reason", "private", "staying",
				this.unit.colleague(Role.DPO).id().toString());
		this.visit.submit(coordinator, address, 303, "reason", "private", "staying", coordinator.id().toString());
		assertThat(this.visit
			.submit(coordinator, address, 409, "reason", "private", "staying", coordinator.id().toString())
			.select("main form")).isEmpty();
		String lifting = address + "/ending";
		String running = this.visit.page(coordinator, lifting, 200).select("[name=running]").val();
		this.visit.submit(coordinator, lifting, 422, "running", running, "reason", "");
		this.visit.submit(coordinator, lifting, 303, "running", running, "reason", "no longer needed");
		this.visit.submit(coordinator, lifting, 409, "running", running, "reason", "no longer needed");
	}

	@Test
	void aRestrictionLeavesSomebodyWhoCanDecideAboutIt() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER);
		PersonId child = this.unit.child("Ada");
		String address = "/cases/" + this.unit.caseOf(child) + "/restriction";
		this.interests.declare(ActingUser.SYSTEM, Interest.of(manager.id(), child, "my niece"));
		Document again = this.visit.submit(coordinator, address, 422, "reason", "private", "staying",
				chair.id().toString(), "staying", manager.id().toString());
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#staying");
		assertThat(again.select("#staying-error").text()).contains("team manager or conference coordinator");
		this.visit.submit(coordinator, address, 303, "reason", "private", "staying", chair.id().toString(), "staying",
				this.unit.colleague(Role.TEAM_MANAGER).id().toString());
	}

	@Test
	void whoAloneCanDecideAboutARestrictionHandsItOver() {
		ActingUser first = this.unit.colleague(Role.COORDINATOR);
		ActingUser second = this.unit.colleague(Role.TEAM_MANAGER);
		CaseId id = this.unit.someCase();
		this.reach.restrict(ActingUser.SYSTEM, id,
				List.of(first.id(), second.id(), this.unit.colleague(Role.CHAIR).id()), "private");
		assertThat(held(first)).isEmpty();
		leaves(second);
		assertThat(held(first)).singleElement().asString().startsWith("A restricted case of which nobody else");
	}

	@Test
	void whoKnowsTheFamilySeesNothingOfItAndCannotEndThatAlone() throws Exception {
		ActingUser aunt = this.unit.colleague(Role.COORDINATOR, Role.TEAM_MANAGER);
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER);
		CaseId id = this.unit.someCase();
		PersonId child = childOf(id);
		this.visit.submit(aunt, "/interests/new", 422, "name", "", "relation", "");
		this.visit.submit(aunt, "/interests/new", 303, "person", child.toString(), "relation", "my niece " + id);
		this.visit.page(aunt, "/cases/" + id, 404);
		UUID declared = TestDatabase.DATABASE.owner()
			.sql("select distinct declaration_id from reach_interest where account_id = :account")
			.param("account", aunt.id().value())
			.query(UUID.class)
			.single();
		assertThat(this.visit.page(aunt, "/interests", 200).text()).contains("my niece " + id);
		this.visit.page(aunt, "/interests/" + declared + "/ending", 404);
		assertThat(this.visit.page(manager, "/interests", 200).text()).contains("my niece " + id);
		this.visit.submit(manager, "/interests/" + declared + "/ending", 303, "reason", "a mix-up");
		this.visit.page(aunt, "/cases/" + id, 200);
	}

	@Test
	void aConflictOfInterestIsTakenWithoutTellingWhetherThereIsARecord() throws Exception {
		ActingUser worker = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.visit.submit(worker, "/interests/new", 303, "name", "Nobody Known", "born.day", "1", "born.month", "1",
				"born.year", "2020", "relation", "my neighbour");
		this.visit.page(worker, "/cases/" + id, 200);
		this.visit.submit(worker, "/interests/new", 303, "name", "ada hazel", "born.day", "4", "born.month", "5",
				"born.year", "2019", "relation", "my neighbour");
		this.visit.page(worker, "/cases/" + id, 404);
	}

	@Test
	void aConflictOfInterestClosesWhoIsRegisteredLater() throws Exception {
		ActingUser worker = this.unit.colleague(Role.COORDINATOR);
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER);
		this.visit.submit(worker, "/interests/new", 303, "name", "zoë  hazel", "born.day", "4", "born.month", "5",
				"born.year", "2019", "relation", "godmother " + worker.id());
		CaseId id = this.unit.caseOf(this.unit.child("Zoe"));
		this.visit.page(worker, "/cases/" + id, 404);
		assertThat(this.visit.page(worker, "/interests", 200).select("tbody tr")).hasSize(1);
		String end = this.visit.page(manager, "/interests", 200)
			.select("tbody tr:contains(godmother " + worker.id() + ") a")
			.attr("href");
		this.visit.submit(manager, end, 303, "reason", "another Zoe");
		this.visit.page(worker, "/cases/" + id, 200);
	}

	@Test
	void aConflictOfAColleagueWhoIsNotTheirsToRecordIsRefused() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		Document again = this.visit.submit(worker, "/interests/new", 422, "name", "Zed Hazel", "born.day", "4",
				"born.month", "5", "born.year", "2019", "relation", "cousins", "account",
				this.unit.colleague(Role.SOCIAL_WORKER).id().toString());
		assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#account");
		assertThat(this.visit.page(worker, "/interests", 200).select("tbody tr")).isEmpty();
	}

	@Test
	void theFormAsksWhoTypesHowTheyKnowThePerson() throws Exception {
		Document own = this.visit.page(this.unit.colleague(Role.SOCIAL_WORKER), "/interests/new", 200);
		assertThat(own.select("label[for=relation]").text()).isEqualTo("How do you know this person?");
		assertThat(own.select("select[name=account]")).isEmpty();
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER, Role.COORDINATOR);
		assertThat(this.visit.page(manager, "/interests/new", 200).select("select[name=account]")).isEmpty();
		CaseId id = this.unit.someCase();
		Document overseen = this.visit.page(manager, "/interests/new?person=" + childOf(id), 200);
		assertThat(overseen.select("label[for=relation]").text())
			.isEqualTo("How do you, or your colleague, know this person?");
	}

	@Test
	void aColleaguesConflictIsDeclaredFromARecordAlone() throws Exception {
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER, Role.COORDINATOR);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		Document again = this.visit.submit(manager, "/interests/new", 422, "name", "Ada Hazel", "born.day", "4",
				"born.month", "5", "born.year", "2019", "relation", "an aunt", "account", worker.id().toString());
		assertThat(again.select(".govuk-error-summary").text()).contains("declare it from there");
		this.visit.submit(manager, "/interests/new", 303, "person", childOf(id).toString(), "relation", "an aunt",
				"account", worker.id().toString());
	}

	@Test
	void namesAreNotFoundByTryingOneAfterTheOther() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		for (int day = 1; day <= 9; day++) {
			Document answer = this.visit.submit(worker, "/interests/new", (day <= 8) ? 303 : 422, "name", "Ada Hazel",
					"born.day", "" + day, "born.month", "5", "born.year", "2001", "relation", "an aunt");
			assertThat(answer.text().contains("many people today")).isEqualTo(day > 8);
		}
	}

	@Test
	void theListOfConflictsDoesNotTellWhetherThereIsARecord() throws Exception {
		ActingUser officer = this.unit.colleague(Role.DPO);
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER);
		this.unit.child("Twin");
		this.unit.child("Twin");
		for (String name : new String[] { "Nobody Known", "Twin Hazel" }) {
			for (int sent = 0; sent < 2; sent++) {
				this.visit.submit(officer, "/interests/new", 303, "name", name, "born.day", "4", "born.month", "5",
						"born.year", "2019", "relation", "tie to " + name + officer.id());
			}
			Document list = this.visit.page(officer, "/interests", 200);
			assertThat(list.select("tbody tr:contains(tie to " + name + ")")).hasSize(1);
			Document all = this.visit.page(manager, "/interests", 200);
			String end = all.select("tbody tr:contains(tie to " + name + officer.id() + ") a").attr("href");
			this.visit.submit(manager, end, 303, "reason", "a mix-up");
			assertThat(this.visit.page(officer, "/interests", 200).text()).doesNotContain("tie to " + name);
		}
	}

	@Test
	void whoHasSeenTheCaseStandsWithNameActAndGround() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.visit.page(coordinator, "/cases/" + id, 200);
		Document readers = this.visit.page(coordinator, "/cases/" + id + "/readers", 200);
		assertThat(readers.select("main tbody tr").eachText()).anyMatch((row) -> row.contains(coordinator.name())
				&& row.contains("Looked at a case") && row.contains("they work for the whole unit"));
		assertThat(this.visit.page(coordinator, "/cases/" + id, 200).text()).contains("1 person has seen this record");
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		this.visit.page(other, "/people/" + childOf(id), 200);
		assertThat(this.visit.page(coordinator, "/cases/" + id + "/readers", 200).select("main tbody tr").eachText())
			.anyMatch((row) -> row.contains(other.name()));
	}

	private PersonId childOf(CaseId id) {
		return new PersonId(TestDatabase.DATABASE.owner()
			.sql("select person_id from case_file where id = :id")
			.param("id", id.value())
			.query(UUID.class)
			.single());
	}

	private void leaves(ActingUser user) {
		TestDatabase.DATABASE.owner()
			.sql("update account set left_at = rowan_now() where id = :id")
			.param("id", user.id().value())
			.update();
	}

	private List<String> held(ActingUser user) {
		return this.held.stream().flatMap((source) -> source.heldBy(user.id()).stream()).toList();
	}

}
