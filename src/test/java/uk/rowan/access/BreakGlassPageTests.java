package uk.rowan.access;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.Visit;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.casefile.Unit;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class BreakGlassPageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Visit visit;

	@Test
	void breakGlassShowsTheReferenceOnlyAndOpensWithAReason() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser owner = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		this.unit.cases().allocate(ActingUser.SYSTEM, id, owner.id(), AllocationKind.SOCIAL_WORKER);
		String reference = this.visit.page(owner, "/cases/" + id, 200).select("h1").text().replace("Case ", "");
		Document stub = this.visit.submit(worker, "/break-glass", 200, "reference", reference);
		assertThat(stub.select("main").text()).contains(reference).doesNotContain("Ada");
		Document again = this.visit.submit(worker, "/break-glass/openings", 422, "found", id.toString(), "reason", " ");
		assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
		this.visit.submit(worker, "/break-glass/openings", 303, "found", id.toString(), "reason",
				"found at the hospital");
		assertThat(this.visit.page(worker, "/cases/" + id, 200).text()).contains("Opened by break-glass");
		assertThat(this.visit.page(owner, "/", 200).text()).contains(reference + " was opened by break-glass");
		assertThat(this.visit.page(owner, "/cases/" + id + "/readers", 200).text()).contains("found at the hospital");
	}

	@Test
	void breakGlassTriesAreLimited() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		for (int tries = 0; tries < 10; tries++) {
			this.visit.submit(worker, "/break-glass", 200, "reference", "RWN-1999-00001");
		}
		this.visit.submit(worker, "/break-glass", 429, "reference", "RWN-1999-00001");
	}

	@Test
	void asManyCasesAreOpenedWithAReasonInAnHourAsMayBeSought() throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		for (int opened = 0; opened <= 10; opened++) {
			this.visit.submit(worker, "/break-glass/openings", (opened < 10) ? 303 : 429, "found",
					this.unit.someCase().toString(), "reason", "the night duty");
		}
	}

	@Test
	void breakGlassTriesSentAtTheSameMomentAreCountedOneAfterTheOther(@Autowired Stubs stubs) throws Exception {
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		try (ExecutorService together = Executors.newFixedThreadPool(8)) {
			int answered = 0;
			Callable<Boolean> attempt = () -> stubs.attempt(worker);
			for (Future<Boolean> one : together.invokeAll(Collections.nCopies(24, attempt))) {
				answered += one.get() ? 1 : 0;
			}
			assertThat(answered).isEqualTo(10);
		}
	}

	@Test
	void whoOpenedACaseWithAReasonDecidesNothingAboutIt() throws Exception {
		ActingUser manager = this.unit.colleague(Role.TEAM_MANAGER);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		CaseId id = this.unit.someCase();
		this.visit.submit(manager, "/break-glass/openings", 303, "found", id.toString(), "reason", "urgent");
		assertThat(this.visit.page(manager, "/cases/" + id, 200).select("a[href$=/restriction]")).isEmpty();
		this.visit.page(manager, "/cases/" + id + "/restriction", 404);
		this.visit.submit(manager, "/cases/" + id + "/restriction", 404, "staying", manager.id().toString(), "reason",
				"mine");
		this.visit.submit(manager, "/cases/" + id + "/allocation", 404, "version", "0", "worker",
				worker.id().toString());
		this.visit.page(manager, "/cases/" + id + "/closure", 404);
		this.visit.submit(manager, "/cases/" + id + "/closure", 404, "version", "0", "closedOn.day", "3",
				"closedOn.month", "3", "closedOn.year", "2026", "reason", "RC8", "checked", "family", "checked",
				"agencies", "checked", "record");
		this.unit.cases().close(ActingUser.SYSTEM, id, Unit.OPENED, ClosureReason.NO_FURTHER_ACTION, "");
		this.visit.page(manager, "/cases/" + id + "/reopening", 404);
		this.visit.submit(manager, "/cases/" + id + "/reopening", 404, "version", "1", "reopenedOn.day", "4",
				"reopenedOn.month", "3", "reopenedOn.year", "2026", "reason", "new worry");
	}

}
