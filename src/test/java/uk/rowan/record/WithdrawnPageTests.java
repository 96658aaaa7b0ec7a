package uk.rowan.record;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the data protection officer and the chair see of a record that was withdrawn.
 */
@RowanTest
@Import(RecordUnit.class)
class WithdrawnPageTests {

	@Autowired
	private RecordUnit unit;

	@Autowired
	private Interests interests;

	private RecordUnit.Held held;

	private ActingUser dpo;

	@BeforeEach
	void aRecordThatWentToTwoAndWasWithdrawn() throws Exception {
		this.dpo = this.unit.colleague(Role.DPO);
		this.held = this.unit.held(2, "Ada");
		this.unit.invite(this.held, NewInvitee.named(InviteeRole.ADVOCATE, "Gus Friend", ""));
		this.unit.invite(this.held, NewInvitee.agency(InviteeRole.SCHOOL, this.unit.agency(""), "Ms Okafor"));
		this.unit.notes()
			.typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter", null),
					new Draft.Section("Police", "Intelligence about a man", null, true, Set.of()));
		this.unit.records().begin(this.held.minutes(), this.held.id(), RecordKind.RECORD);
		take(this.held.minutes(), RecordAct.SENT, "");
		take(this.held.chair(), RecordAct.APPROVED, "");
		this.unit.sends(this.held);
		take(this.held.coordinator(), RecordAct.PROPOSED, "another family is named");
		take(this.held.chair(), RecordAct.WITHDRAWN, "so it is");
	}

	@Test
	void theOfficerSeesWhatItIsAndWhyAndNothingOfWhatItSays() throws Exception {
		Document list = this.unit.page(this.dpo, "/withdrawn-records", 200);
		Element row = row(list);
		assertThat(row.text()).contains("Formal record, number", "another family is named", "so it is",
				this.held.coordinator().name(), this.held.chair().name(), "0 of 2 recipients");
		Document recall = this.unit.page(this.dpo, row.select("a").attr("href"), 200);
		for (Document page : List.of(list, recall)) {
			assertThat(page.text()).doesNotContain("No coat", "Intelligence", "Police", "Worries", "Ada");
		}
		assertThat(looks("record.recall-viewed")).isOne();
		assertThat(this.unit.page(this.dpo, "/", 200).select("a[href=/withdrawn-records]")).isNotEmpty();
		this.unit.page(this.dpo, this.held.address("/record"), 403);
	}

	@Test
	void whatIsRecalledIsToldOfEach() throws Exception {
		String address = row(this.unit.page(this.dpo, "/withdrawn-records", 200)).select("a").attr("href");
		assertThat(recall(address, "Gus Friend").text()).contains("without 1 of its sections", "In person",
				this.held.coordinator().name(), "Still out");
		assertThat(recall(address, "Ms Okafor").text()).doesNotContain("without");
		recalled("Gus Friend", "shredded it before me");
		assertThat(recall(address, "Gus Friend").text()).contains("Given back or destroyed", "shredded it before me")
			.doesNotContain("Still out");
		assertThat(recall(address, "Ms Okafor").text()).contains("Still out");
		assertThat(row(this.unit.page(this.dpo, "/withdrawn-records", 200)).text()).contains("1 of 2 recipients");
	}

	@Test
	void theChairOpensItFromTheRecordAfterItIsIssuedAnewToo() throws Exception {
		this.unit.records().begin(this.held.minutes(), this.held.id(), RecordKind.RECORD);
		Elements link = this.unit.page(this.held.chair(), this.held.address("/record"), 200)
			.select("a[href^=/withdrawn-records/]");
		assertThat(link.text()).isEqualTo("Recall of withdrawn issue 1");
		assertThat(this.unit.page(this.held.chair(), link.attr("href"), 200).select("tbody tr")).hasSize(2);
		recalled("Ms Okafor", "deleted it");
		assertThat(recall(link.attr("href"), "Ms Okafor").text()).contains("deleted it");
		for (ActingUser other : List.of(this.held.minutes(), this.held.coordinator())) {
			assertThat(this.unit.page(other, this.held.address("/record"), 200).select("a[href^=/withdrawn-records]"))
				.isEmpty();
			this.unit.page(other, link.attr("href"), 403);
		}
		this.unit.page(this.unit.colleague(Role.CHAIR), link.attr("href"), 404);
		this.unit.page(this.held.chair(), "/withdrawn-records", 403);
	}

	@Test
	void whatStandsIsNotThereNorWhatAnInterestCloses() throws Exception {
		String address = row(this.unit.page(this.dpo, "/withdrawn-records", 200)).select("a").attr("href");
		this.unit.page(this.dpo, "/withdrawn-records/" + Ids.next(), 404);
		this.unit.page(this.dpo, "/withdrawn-records/none", 404);
		this.interests.declare(this.dpo,
				Interest.of(this.dpo.id(), this.unit.child(this.held.cases().getFirst()), "a nephew"));
		this.unit.page(this.dpo, address, 404);
		assertThat(this.unit.page(this.dpo, "/withdrawn-records", 200).select("a[href='" + address + "']")).isEmpty();
		RecordUnit.Held standing = this.unit.approved(RecordKind.RECORD, this.unit.held(2, "Ben"));
		String id = one("select id::text from formal_record where meeting_id = '" + standing.id() + "'");
		this.unit.page(this.dpo, "/withdrawn-records/" + id, 404);
	}

	@Test
	void whoDecidesAboutAWithdrawalHasItInTheirWork() throws Exception {
		RecordUnit.Held other = this.unit.approved(RecordKind.RECORD, this.unit.held(2, "Ben"));
		String steps = "a[href='" + other.address("/record/steps/new?kind=RECORD") + "']";
		assertThat(this.unit.page(other.chair(), "/", 200).select(steps)).isEmpty();
		this.unit.records().take(other.coordinator(), other.id(), RecordKind.RECORD, RecordAct.PROPOSED, "a neighbour");
		assertThat(this.unit.page(other.chair(), "/", 200).select(steps).text())
			.contains("Decide whether the formal record is withdrawn", "Ben");
		assertThat(this.unit.page(other.coordinator(), "/", 200).select(steps)).isEmpty();
		this.unit.records().take(other.chair(), other.id(), RecordKind.RECORD, RecordAct.KEPT, "that is the uncle");
		assertThat(this.unit.page(other.chair(), "/", 200).select(steps)).isEmpty();
	}

	@Test
	void whatSomebodyElseDidIsNews() throws Exception {
		String news = "a[href='" + this.held.address("/record") + "']";
		assertThat(this.unit.page(this.held.coordinator(), "/", 200).select(news).eachText())
			.anyMatch((one) -> one.startsWith("A formal record was sent to the chair"))
			.anyMatch((one) -> one.startsWith("A formal record was approved"))
			.anyMatch((one) -> one.startsWith("A formal record was withdrawn"));
		assertThat(this.unit.page(this.held.chair(), "/", 200).select(news).eachText())
			.noneMatch((one) -> one.contains("was approved") || one.contains("was withdrawn"));
	}

	@Test
	void whatIsStillOutStaysInTheWorkOfTheUnitAndOfTheOfficerUntilItIsBack() throws Exception {
		String reference = one(
				"select reference from casefile_case where case_id = '" + this.held.cases().getFirst() + "'");
		String mine = "li:has(a[href='" + this.held.address("/distribution") + "']):contains(Recall)";
		String seen = "li:contains(" + reference + "):contains(Recall)";
		assertThat(this.unit.page(this.held.coordinator(), "/", 200).select(mine).text())
			.contains("Recall the withdrawn formal record", "2 of those who had it have it still");
		assertThat(this.unit.page(this.dpo, "/", 200).select(seen).text()).contains("2 of those").doesNotContain("Ada");
		recalled("Gus Friend", "shredded it before me");
		assertThat(this.unit.page(this.dpo, "/", 200).select(seen).text())
			.contains("1 of those who had it has it still");
		recalled("Ms Okafor", "deleted it");
		assertThat(this.unit.page(this.dpo, "/", 200).select(seen)).isEmpty();
		assertThat(this.unit.page(this.held.coordinator(), "/", 200).select(mine)).isEmpty();
	}

	private void take(ActingUser by, RecordAct act, String words) {
		assertThat(this.unit.records().take(by, this.held.id(), RecordKind.RECORD, act, words)).isTrue();
	}

	private void recalled(String name, String words) throws Exception {
		String distribution = this.held.address("/distribution");
		String steps = this.unit.page(this.held.coordinator(), distribution, 200)
			.select("tbody tr:contains(" + name + ") a[href$=steps/new]")
			.attr("href");
		String version = this.unit.page(this.held.coordinator(), steps, 200).select("input[name=version]").val();
		this.unit.submit(this.held.coordinator(), steps, 303, "version", version, "act", "RECALLED", "words", words);
	}

	private Element recall(String address, String name) throws Exception {
		return this.unit.page(this.dpo, address, 200).select("tbody tr:contains(" + name + ")").getFirst();
	}

	private Element row(Document list) {
		String reference = one(
				"select reference from casefile_case where case_id = '" + this.held.cases().getFirst() + "'");
		return list.select("tbody tr:contains(" + reference + ")").getFirst();
	}

	private int looks(String act) {
		return Integer.parseInt(one("select count(*)::text from audit_entry where actor_id = '" + this.dpo.id()
				+ "' and act = '" + act + "' and case_id = '" + this.held.cases().getFirst() + "'"));
	}

	private static String one(String sql) {
		return TestDatabase.DATABASE.owner().sql(sql).query(String.class).single();
	}

}
