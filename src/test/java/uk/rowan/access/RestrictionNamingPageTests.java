package uk.rowan.access;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.casefile.Unit;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class RestrictionNamingPageTests {

	private static final String WHY = "a nephew of Robin lives at Quern Cottage";

	private final Unit unit;

	private final Visit visit;

	private final Reach reach;

	private final Interests interests;

	private final ActingUser officer;

	private final ActingUser placer;

	private final ActingUser holder;

	private final ActingUser next;

	private final String given;

	private final PersonId child;

	private final CaseId id;

	private final UUID restriction;

	private final String address;

	@Autowired
	RestrictionNamingPageTests(Unit unit, Visit visit, Reach reach, Interests interests) {
		this.unit = unit;
		this.visit = visit;
		this.reach = reach;
		this.interests = interests;
		this.officer = unit.colleague(Role.DPO);
		this.placer = unit.colleague(Role.COORDINATOR);
		this.holder = unit.colleague(Role.TEAM_MANAGER);
		this.next = unit.colleague(unit.team(), Role.TEAM_MANAGER);
		this.given = "Ada" + this.officer.id().toString().replaceAll("[^a-f]", "");
		this.child = unit.child(this.given);
		this.id = unit.caseOf(this.child);
		reach.restrict(this.placer, this.id, List.of(this.holder.id()), WHY);
		this.restriction = UUID
			.fromString(one("select id::text from reach_restriction where case_id = '" + this.id + "'"));
		this.address = "/restrictions/" + this.restriction + "/naming";
	}

	/**
	 * Other tests leave restrictions behind that nobody answers for; only the first are
	 * shown.
	 */
	@BeforeEach
	void noOtherHasLapsed() {
		TestDatabase.DATABASE.owner().sql("""
				update reach set until_at = now()
				where id in (select id from casefile_lapsed_restriction)""").update();
	}

	@ParameterizedTest
	@CsvSource({ "LEAVES, has left", "CHANGES_ROLE, no longer has a role that works with families",
			"DECLARES_BY_NAME, has a conflict of interest" })
	void theOfficerIsAskedOnceNobodyWhomItNamesCanOpenTheCase(String how, String why) throws Exception {
		assertThat(due(this.officer)).isEmpty();
		this.visit.page(this.officer, this.address, 404);
		this.visit.submit(this.officer, this.address, 404, "named", this.next.id().toString(), "reason", "to answer");
		lapse(how);
		assertThat(this.reach.ground(this.holder, this.id)).isEmpty();
		Document work = this.visit.page(this.officer, "/", 200);
		assertThat(work.select("main a[href=" + this.address + "]").eachText())
			.allMatch((text) -> text.startsWith("Name somebody for a restricted case that nobody can open"))
			.isNotEmpty();
		assertThat(work.text()).doesNotContain(this.given, reference());
		Document page = this.visit.page(this.officer, this.address, 200);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main li").eachText()).contains(this.holder.name() + ": " + why);
		assertThat(page.select("main").text()).contains(this.placer.name(),
				"Nobody has been able to open the case since");
		assertThat(page.outerHtml()).doesNotContain(this.given, "Hazel", "Quern", reference(), this.id.toString())
			.doesNotContain(this.child.toString());
		for (Role role : List.of(Role.ADMIN, Role.COORDINATOR, Role.TEAM_MANAGER)) {
			assertThat(due(this.unit.colleague(role))).isEmpty();
			this.visit.page(this.unit.colleague(role), this.address, 403);
		}
	}

	@Test
	void whoeverTheOfficerNamesOpensTheCaseAndDecidesAboutIt() throws Exception {
		lapse("LEAVES");
		this.visit.page(this.officer, this.address, 200);
		this.visit.submit(this.officer, this.address, 303, "named", this.next.id().toString(), "reason",
				"leads the team");
		assertThat(this.reach.ground(this.next, this.id)).contains(Ground.NAMED);
		assertThat(this.visit.page(this.next, "/cases/" + this.id, 200).text()).contains(this.given);
		assertThat(this.visit.page(this.next, "/people/" + this.child, 200).text()).contains(this.given);
		assertThat(this.visit.page(this.next, "/cases/" + this.id + "/restriction", 200)
			.select("main tbody tr")
			.eachText()).hasSize(2).first().asString().contains(this.officer.name(), "leads the team");
		assertThat(this.visit.page(this.next, "/", 200).text()).contains("you were named as somebody who may open it");
		assertThat(this.visit.page(this.next, "/", 200).select("main a[href='/cases/" + this.id + "/restriction']"))
			.isNotEmpty();
		assertThat(due(this.officer)).isEmpty();
		assertThat(this.reach.ground(this.officer, this.id)).isEmpty();
		this.visit.page(this.officer, this.address, 404);
		assertThat(acts()).contains("casefile.naming-viewed", "reach.restriction-changed", "casefile.naming-done");
		Document entries = this.visit.page(this.officer, "/audit?case=" + this.id, 200);
		assertThat(entries.text()).contains("Named somebody for a restricted case that nobody could open")
			.doesNotContain("leads the team", this.given);
	}

	@Test
	void ofTwoWhoNameAtOnceTheSecondIsToldAndLosesNothing() throws Exception {
		lapse("CHANGES_ROLE");
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		this.visit.submit(this.officer, this.address, 303, "named", this.next.id().toString(), "reason", "the first");
		Document told = this.visit.submit(this.unit.colleague(Role.DPO), this.address, 409, "named",
				other.id().toString(), "reason", "the second");
		assertThat(told.select("main").text()).contains("the second").doesNotContain(this.given);
		assertThat(this.reach.ground(other, this.id)).isEmpty();
		assertThat(one("select count(*)::text from reach_restriction where case_id = '" + this.id + "'"))
			.isEqualTo("2");
	}

	@Test
	void onlyThoseCanBeNamedWhoCanDecideAndHaveNoConflict() throws Exception {
		lapse("LEAVES");
		ActingUser related = this.unit.colleague(Role.COORDINATOR);
		this.interests.declare(related, Interest.of(related.id(), this.child, "my niece"));
		ActingUser both = this.unit.colleague(Role.DPO, Role.COORDINATOR);
		Document page = this.visit.page(both, this.address, 200);
		assertThat(page.select("[name=named]").eachAttr("value"))
			.contains(this.next.id().toString(), this.placer.id().toString())
			.doesNotContain(related.id().toString(), both.id().toString(), this.holder.id().toString());
		assertThat(page.select(".govuk-checkboxes__hint").eachText())
			.contains(this.unit.accounts().teams().get(this.next.team()) + ": team manager");
		for (ActingUser wrong : List.of(related, both, this.holder, this.unit.colleague(Role.SOCIAL_WORKER))) {
			Document again = this.visit.submit(both, this.address, 422, "named", this.next.id().toString(), "named",
					wrong.id().toString(), "reason", "because they can");
			assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#named");
			assertThat(again.select("#reason").text()).isEqualTo("because they can");
			assertThat(again.select("[name=named][checked]").eachAttr("value"))
				.containsExactly(this.next.id().toString());
		}
		assertThat(this.visit.submit(both, this.address, 422).select(".govuk-error-summary a").eachAttr("href"))
			.containsExactlyInAnyOrder("#named", "#reason");
		assertThat(one("select count(*)::text from reach_named where case_id = '" + this.id + "'")).isEqualTo("1");
	}

	@Test
	void anOfficerWithAConflictIsToldNothing() throws Exception {
		lapse("LEAVES");
		ActingUser related = this.unit.colleague(Role.DPO);
		assertThat(due(related)).isNotEmpty();
		declareByName(related);
		assertThat(due(related)).isEmpty();
		this.visit.page(related, this.address, 404);
		this.visit.submit(related, this.address, 404, "named", this.next.id().toString(), "reason", "to answer");
		this.visit.submit(this.officer, this.address, 303, "named", this.next.id().toString(), "reason", "to answer");
		this.visit.submit(related, this.address, 404, "named", this.next.id().toString(), "reason", "to answer");
	}

	@Test
	void nothingIsAskedWhileSomebodyCanOpenTheCaseOrOnceItIsLifted() throws Exception {
		CaseId other = this.unit.someCase();
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		this.reach.restrict(this.placer, other, List.of(this.holder.id(), chair.id()), WHY);
		String restriction = one("select id::text from reach_restriction where case_id = '" + other + "'");
		lapse("LEAVES");
		this.visit.page(this.officer, "/restrictions/" + restriction + "/naming", 404);
		this.visit.page(this.officer, this.address, 200);
		this.reach.lift(ActingUser.SYSTEM, this.restriction, "over");
		this.visit.page(this.officer, this.address, 404);
		assertThat(due(this.officer)).isEmpty();
	}

	private void lapse(String how) throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		String account = "/accounts/" + this.holder.id();
		switch (how) {
			case "LEAVES" -> this.visit.submit(admin, account + "/leaving", 303);
			case "CHANGES_ROLE" -> {
				Document page = this.visit.page(admin, account + "/roles", 200);
				this.visit.submit(admin, account + "/roles", 303, "version", page.select("main [name=version]").val(),
						"roles", Role.RECORDS_MANAGER.name(), "team", "");
			}
			default -> declareByName(this.holder);
		}
	}

	private void declareByName(ActingUser user) throws Exception {
		this.visit.submit(user, "/interests/new", 303, "name", this.given + " Hazel", "born.day", "4", "born.month",
				"5", "born.year", "2019", "relation", "my niece");
	}

	private List<String> due(ActingUser user) throws Exception {
		return this.visit.page(user, "/", 200).select("main a[href=" + this.address + "]").eachText();
	}

	private List<String> acts() {
		return TestDatabase.DATABASE.owner()
			.sql("select act from audit_entry where case_id = :case and actor_id = :officer")
			.param("case", this.id.value())
			.param("officer", this.officer.id().value())
			.query((row, number) -> row.getString("act"))
			.list();
	}

	private String reference() {
		return one("select reference from case_file where id = '" + this.id + "'");
	}

	private static String one(String sql) {
		return TestDatabase.DATABASE.owner().sql(sql).query(String.class).single();
	}

}
