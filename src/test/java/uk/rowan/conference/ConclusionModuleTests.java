package uk.rowan.conference;

import java.util.List;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.settings.DueItem;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
@Import(ConferenceUnit.class)
class ConclusionModuleTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private ConferenceDues dues;

	@Test
	void whatIsDecidedStandsForEachChild() throws Exception {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		assertThat(this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family))).isEmpty();
		assertThat(this.unit.conferences().decisions(chair, id)).extracting(ChildDecision::plan)
			.containsExactlyInAnyOrder(true, false);
		var page = this.unit.page(chair, "/conferences/" + id, 200);
		assertThat(page.select("main h2").eachText()).contains("Ada Alder: A child protection plan is needed: Neglect",
				"Ben Alder: No child protection plan is needed");
		assertThat(page.select("main").text()).contains("Left alone at night", "Visit every week – Robin Ash, Friday");
		assertThat(this.unit.page(chair, "/cases/" + family.getFirst() + "/chronology", 200).text())
			.contains("Initial child protection conference held: a child protection plan is needed", "Neglect");
	}

	@Test
	void itIsConcludedOnceAndByItsChair() {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		assertThat(this.unit.conferences().conclude(coordinator, id, ConferenceUnit.planForTheFirst(family)))
			.extracting(ConclusionRefusal::what)
			.containsExactly(ConclusionRefusal.What.NOT_CHAIR);
		assertThat(this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family))).isEmpty();
		assertThat(this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family))).isEmpty();
		assertThatExceptionOfType(Stale.class).isThrownBy(
				() -> this.unit.conferences().conclude(coordinator, id, ConferenceUnit.planForTheFirst(family)));
		assertThat(rows("select count(*) from conference_decision where meeting_id = :id", id)).isEqualTo(2);
		assertThat(rows("select count(*) from audit_entry where act = 'conference.decision-made' and subject_id = :id",
				id))
			.isEqualTo(2);
	}

	@Test
	void whatWasBookedAndNotConcludedIsDueToItsChairAndToCoordinators() {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		assertThat(due(chair, id)).isEmpty();
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set starts_at = now() - interval '2 hours', ends_at = now() where meeting_id = :id")
			.param("id", id.value())
			.update();
		assertThat(due(chair, id)).containsExactly("Conclude the conference, or adjourn it");
		assertThat(due(coordinator, id)).contains("Conclude the conference, or adjourn it");
		assertThat(due(this.unit.colleague(Role.CHAIR), id)).isEmpty();
		assertThat(this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family))).isEmpty();
		assertThat(due(chair, id)).isEmpty();
	}

	private List<String> due(ActingUser user, MeetingId id) {
		return this.dues.dueFor(user, ConferenceUnit.today())
			.stream()
			.filter((one) -> one.href().equals("/conferences/" + id))
			.map(DueItem::task)
			.toList();
	}

	@Test
	void whoDoesNotReachItGetsNoHint() {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		ActingUser other = this.unit.colleague(Role.CHAIR);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.unit.conferences().conclude(other, id, ConferenceUnit.planForTheFirst(family)));
	}

	@Test
	void whatWasHeldIsNotBookedAnew() {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		MeetingId id = this.unit.begun(chair, family);
		this.unit.conferences().conclude(chair, id, ConferenceUnit.planForTheFirst(family));
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.unit.conferences()
			.book(coordinator, id, ConferenceUnit.at(ConferenceUnit.today().plusDays(3), 10, chair, null)));
	}

	private static int rows(String sql, MeetingId id) {
		return TestDatabase.DATABASE.owner().sql(sql).param("id", id.value()).query(Integer.class).single();
	}

}
