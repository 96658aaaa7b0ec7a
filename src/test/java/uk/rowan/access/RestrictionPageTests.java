package uk.rowan.access;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.Visit;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.casefile.Unit;
import uk.rowan.reach.Ground;
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
class RestrictionPageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Visit visit;

	@Autowired
	private Reach reach;

	@Test
	void whoHasTheCaseAndIsNotNamedIsAskedAboutBeforeItIsRestricted() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		CaseId id = allocated(this.unit.someCase(), worker, chair);
		String address = "/cases/" + id + "/restriction";
		String me = coordinator.id().toString();
		Document asked = this.visit.submit(coordinator, address, 422, "staying", me, "reason", "private");
		assertThat(asked.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#without");
		assertThat(asked.select("label[for^=without]").eachText()).containsExactly(
				worker.name() + ", who is allocated, could no longer open this case",
				chair.name() + ", who chairs, could no longer open this case");
		assertThat(asked.select("#reason").text()).isEqualTo("private");
		asked = this.visit.submit(coordinator, address, 422, "staying", me, "staying", worker.id().toString(), "reason",
				"private", "without", worker.id().toString());
		assertThat(asked.select("label[for^=without]")).hasSize(1);
		assertThat(this.reach.ground(worker, id)).contains(Ground.ALLOCATED);
		this.visit.submit(coordinator, address, 303, "staying", me, "staying", worker.id().toString(), "reason",
				"private", "without", chair.id().toString());
		assertThat(this.reach.ground(worker, id)).isPresent();
		assertThat(this.reach.ground(chair, id)).isEmpty();
	}

	@Test
	void whoHasAnotherCaseOfTheChildIsAskedAboutToo() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		PersonId child = this.unit.child("Ada");
		CaseId closed = this.unit.caseOf(child);
		this.unit.cases().close(ActingUser.SYSTEM, closed, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		allocated(this.unit.caseOf(child), worker, this.unit.colleague(Role.CHAIR));
		Document asked = this.visit.submit(coordinator, "/cases/" + closed + "/restriction", 422, "staying",
				coordinator.id().toString(), "reason", "private");
		assertThat(asked.select("label[for^=without]").text()).contains(worker.name());
	}

	@Test
	void aRestrictionIsChangedInOneAct() throws Exception {
		ActingUser first = this.unit.colleague(Role.COORDINATOR);
		ActingUser second = this.unit.colleague(Role.COORDINATOR);
		ActingUser stranger = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		String address = "/cases/" + id + "/restriction";
		this.reach.restrict(first, id, List.of(first.id()), "private");
		Document page = this.visit.page(first, address, 200);
		assertThat(page.text()).contains("private");
		assertThat(page.select("[name=staying][checked]").eachAttr("value")).containsExactly(first.id().toString());
		String running = page.select("[name=running]").val();
		this.visit.submit(first, address, 303, "running", running, "staying", second.id().toString(), "reason",
				"now with " + second.name());
		assertThat(this.reach.ground(first, id)).isEmpty();
		assertThat(this.reach.ground(stranger, id)).isEmpty();
		assertThat(this.reach.ground(second, id)).contains(Ground.NAMED);
		assertThat(rows(id)).isEqualTo(2);
		assertThat(TestDatabase.DATABASE.owner()
			.sql("""
					select count(*) from reach_restriction o join reach_restriction n on n.follows_id = o.id
					where n.case_id = :case and o.until_at = n.from_at and n.until_at is null""")
			.param("case", id.value())
			.query(Integer.class)
			.single()).as("one moment ends the one and begins the other").isOne();
		Document stale = this.visit.submit(second, address, 409, "running", running, "staying", first.id().toString(),
				"reason", "seen before it was changed");
		assertThat(stale.select("#reason").text()).isEqualTo("seen before it was changed");
		assertThat(rows(id)).isEqualTo(2);
	}

	@Test
	void whoWorksWithTheFamilyIsNamedBeforeItIsRestricted() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		PersonId child = this.unit.child("Ada");
		CaseId id = this.unit.caseOf(child);
		CaseId brothers = this.unit.caseOf(this.unit.siblingOf(child, "Ben"));
		String address = "/cases/" + id + "/restriction";
		assertThat(this.visit.page(coordinator, address, 200).select("main").text())
			.doesNotContain("goes on seeing the family");
		this.unit.cases().allocate(ActingUser.SYSTEM, brothers, worker.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(this.visit.page(coordinator, address, 200).select("main li").eachText())
			.contains(worker.name() + ", social worker");
		this.reach.restrict(ActingUser.SYSTEM, brothers, List.of(worker.id()), "private");
		assertThat(this.visit.page(coordinator, address, 200).select("main").text())
			.doesNotContain("goes on seeing the family", "Ben");
	}

	@Test
	void liftingSaysWhatItWillDo() throws Exception {
		ActingUser first = this.unit.colleague(Role.COORDINATOR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		String lifting = "/cases/" + id + "/restriction/ending";
		assertThat(this.visit.page(first, lifting, 409).select("main").text()).contains("The case is not restricted");
		this.reach.restrict(first, id, List.of(first.id()), "private");
		Document page = this.visit.page(first, lifting, 200);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main").text()).contains("Everybody who could see this case before can see it again")
			.contains(first.name());
		this.visit.page(other, lifting, 404);
		this.visit.submit(first, lifting, 303, "running", page.select("[name=running]").val(), "reason", "it is over");
		assertThat(this.reach.ground(other, id)).contains(Ground.UNIT);
		Document second = this.visit.submit(first, lifting, 409, "running", page.select("[name=running]").val(),
				"reason", "it has been over for long");
		assertThat(second.select("main").text()).contains("The case is not restricted", "it has been over for long");
	}

	@Test
	void theChronologyTellsOfItWithWhoAndWhenAndNotWhy() throws Exception {
		ActingUser first = this.unit.colleague(Role.COORDINATOR);
		ActingUser second = this.unit.colleague(Role.COORDINATOR);
		PersonId child = this.unit.child("Ada");
		CaseId closed = this.unit.caseOf(child);
		this.unit.cases().close(ActingUser.SYSTEM, closed, Unit.OPENED, ClosureReason.SERVICES_CEASED, "");
		CaseId id = this.unit.caseOf(child);
		this.reach.restrict(first, id, List.of(first.id(), second.id()), "a colleague's nephew");
		String restriction = "/cases/" + id + "/restriction";
		String running = this.visit.page(second, restriction, 200).select("[name=running]").val();
		this.visit.submit(second, restriction, 303, "running", running, "staying", second.id().toString(), "reason",
				"a colleague's nephew");
		running = this.visit.page(second, restriction, 200).select("[name=running]").val();
		this.visit.page(first, "/cases/" + id + "/chronology", 404);
		this.visit.submit(second, restriction + "/ending", 303, "running", running, "reason", "over");
		for (CaseId each : List.of(closed, id)) {
			Document told = this.visit.page(first, "/cases/" + each + "/chronology", 200);
			assertThat(told.select("main tbody tr").eachText())
				.anyMatch((row) -> row.contains("Case restricted to named people") && row.contains(first.name()))
				.anyMatch((row) -> row.contains("Other people named") && row.contains(second.name()))
				.anyMatch((row) -> row.contains("Restriction lifted") && row.contains(second.name()))
				.noneMatch((row) -> row.contains("nephew"));
			assertThat(told.select("main tbody tr:contains(Restriction lifted)")).hasSize(1);
		}
	}

	private CaseId allocated(CaseId id, ActingUser worker, ActingUser chair) {
		this.unit.cases().allocate(ActingUser.SYSTEM, id, worker.id(), AllocationKind.SOCIAL_WORKER);
		this.unit.cases().allocate(ActingUser.SYSTEM, id, chair.id(), AllocationKind.CHAIR);
		return id;
	}

	private static int rows(CaseId id) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from reach_restriction where case_id = :case")
			.param("case", id.value())
			.query(Integer.class)
			.single();
	}

}
