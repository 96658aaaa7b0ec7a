package uk.rowan.access;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.casefile.Unit;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class RestrictionHistoryPageTests {

	private final Unit unit;

	private final Visit visit;

	private final Reach reach;

	private final Interests interests;

	private final ActingUser first;

	private final ActingUser second;

	private final ActingUser worker;

	private final PersonId child;

	private final CaseId id;

	private final String address;

	@Autowired
	RestrictionHistoryPageTests(Unit unit, Visit visit, Reach reach, Interests interests) {
		this.unit = unit;
		this.visit = visit;
		this.reach = reach;
		this.interests = interests;
		this.first = unit.colleague(Role.COORDINATOR);
		this.second = unit.colleague(Role.COORDINATOR);
		this.worker = unit.colleague(Role.SOCIAL_WORKER);
		this.child = unit.child("Ada");
		this.id = unit.caseOf(this.child);
		this.address = "/cases/" + this.id + "/restriction";
	}

	@Test
	void aChangedRestrictionSaysSinceWhenItRunsAndHowItWasChanged() throws Exception {
		this.reach.restrict(this.first, this.id, List.of(this.first.id(), this.second.id()), "a nephew of Robin");
		String since = since(this.second);
		assertThat(since).startsWith("Restricted since").contains(this.first.name());
		TestDatabase.DATABASE.owner()
			.sql("update reach set from_at = from_at - interval '40 days' where subject_id = :case")
			.param("case", this.id.value())
			.update();
		String earlier = since(this.second);
		assertThat(earlier).isNotEqualTo(since);
		name(this.second, "the worker has joined", this.second, this.worker);
		Document page = this.visit.page(this.second, this.address, 200);
		assertThat(page.select("main p").text()).contains(earlier);
		List<String> steps = page.select("main tbody tr").eachText();
		assertThat(steps).hasSize(2);
		assertThat(steps.getFirst())
			.contains("Changed", this.second.name(), "the worker has joined", this.worker.name())
			.doesNotContain(this.first.name());
		assertThat(steps.getLast()).contains("Restricted", this.first.name(), "a nephew of Robin", this.second.name())
			.doesNotContain(this.worker.name());
		assertThat(this.visit.page(this.second, this.address + "/ending", 200).select("main").text()).contains(earlier)
			.contains("a nephew of Robin");
		this.visit.page(this.first, this.address, 404);
		this.visit.page(this.worker, this.address, 404);
	}

	@Test
	void whomTheRestrictionNamesMayNameSomebodyOnceNobodyCanDecideAboutIt() throws Exception {
		undecided();
		assertThat(due(this.worker)).singleElement()
			.asString()
			.startsWith("Name somebody who can decide about this restriction");
		Document page = this.visit.page(this.worker, this.address, 200);
		assertThat(page.select("main a[href$=/restriction/ending]")).isEmpty();
		assertThat(page.select("main .govuk-warning-text").text()).contains("until one is named, nobody can lift it");
		assertThat(page.select("[name=staying][checked]").eachAttr("value"))
			.containsExactlyInAnyOrder(this.first.id().toString(), this.worker.id().toString());
		this.visit.page(this.worker, this.address + "/ending", 403);
		name(this.worker, "a coordinator again", this.worker, this.first, this.second);
		assertThat(due(this.worker)).isEmpty();
		this.visit.page(this.worker, this.address, 404);
		this.visit.page(this.second, this.address + "/ending", 200);
		this.visit.page(this.unit.colleague(Role.SOCIAL_WORKER), this.address, 404);
	}

	@Test
	void whoMayOnlyNameSomebodyMoreLeavesNobodyOut() throws Exception {
		undecided();
		String running = this.visit.page(this.worker, this.address, 200).select("[name=running]").val();
		Document refused = this.visit.submit(this.worker, this.address, 422, "running", running, "reason", "mine now",
				"staying", this.worker.id().toString(), "staying", this.second.id().toString(), "without",
				this.first.id().toString());
		assertThat(refused.select(".govuk-error-summary").text()).contains("everybody whom the restriction names now");
		this.visit.page(this.second, this.address, 404);
	}

	@Test
	void thatSomebodyIsNamedIsDueFromTheDayOnWhichNobodyCouldDecide() throws Exception {
		undecided();
		TestDatabase.DATABASE.owner()
			.sql("update reach set from_at = from_at - interval '9 days' where kind = 'CONFLICT' and account_id = :account")
			.param("account", this.first.id().value())
			.update();
		assertThat(this.visit.page(this.worker, "/cases/" + this.id, 200)
			.select("section[aria-labelledby=matters] li:contains(Name somebody)")
			.text()).contains("9 days late");
	}

	private void undecided() throws Exception {
		this.reach.restrict(this.first, this.id, List.of(this.first.id(), this.worker.id()), "private");
		this.visit.page(this.worker, this.address, 404);
		assertThat(due(this.worker)).isEmpty();
		this.interests.declare(this.first, Interest.of(this.first.id(), this.child, "my niece"));
	}

	@Test
	void whoCouldBeNamedStandsWithTeamAndRolesTeamByTeam() throws Exception {
		TeamId team = this.unit.team();
		ActingUser manager = this.unit.colleague(team, Role.TEAM_MANAGER);
		ActingUser member = this.unit.colleague(team, Role.SOCIAL_WORKER, Role.CHAIR);
		Document page = this.visit.page(this.first, this.address, 200);
		String name = this.unit.accounts().teams().get(team);
		List<String> hints = page.select(".govuk-checkboxes__hint").eachText();
		assertThat(hints).contains(name + ": team manager", name + ": conference chair, social worker",
				"In no team: conference coordinator");
		assertThat(hints.stream().map((hint) -> hint.substring(0, hint.indexOf(':'))).toList()).isSorted();
		List<String> values = page.select("[name=staying]").eachAttr("value");
		assertThat(Math.abs(values.indexOf(manager.id().toString()) - values.indexOf(member.id().toString())))
			.isEqualTo(1);
	}

	@Test
	void whoAloneCanDecideIsToldBeforeARoleGoesOrAConflictIsDeclared() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		String roles = "/accounts/" + this.first.id() + "/roles";
		String conflict = "/interests/new?person=" + this.child;
		this.reach.restrict(this.first, this.id, List.of(this.first.id(), this.second.id()), "private");
		assertThat(this.visit.page(admin, roles, 200).text()).doesNotContain("nobody else can decide");
		assertThat(this.visit.page(this.first, conflict, 200).text()).doesNotContain("You are the last");
		this.interests.declare(this.second, Interest.of(this.second.id(), this.child, "my niece"));
		assertThat(this.visit.page(admin, roles, 200).text()).contains("nobody else can decide");
		assertThat(this.visit.page(this.first, conflict, 200).text()).contains("You are the last who can decide");
	}

	private String since(ActingUser user) throws Exception {
		return this.visit.page(user, this.address, 200).select("main p:contains(Restricted since)").text();
	}

	private void name(ActingUser by, String reason, ActingUser... named) throws Exception {
		String running = this.visit.page(by, this.address, 200).select("[name=running]").val();
		this.visit.submit(by, this.address, 303,
				Stream
					.concat(Stream.of("running", running, "reason", reason),
							Stream.of(named).flatMap((one) -> Stream.of("staying", one.id().toString())))
					.toArray(String[]::new));
	}

	private List<String> due(ActingUser user) throws Exception {
		return this.visit.page(user, "/", 200).select("main a[href='" + this.address + "']").eachText();
	}

}
