package uk.rowan.enquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RowanTest
@Import(Siblings.class)
@RecordApplicationEvents
class EnquiryModuleTests {

	@Autowired
	private Siblings siblings;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ApplicationEvents events;

	@Test
	void whatIsKnownOfAnEnquiryIsWhatAConferenceNeeds() {
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		EnquiryId id = EnquiryId.next();
		this.enquiries.begin(ActingUser.SYSTEM, id, Set.copyOf(family), Siblings.discussion(Siblings.HELD, false));
		assertThat(this.enquiries.facts(ActingUser.SYSTEM, id).orElseThrow().section47On()).isNull();
		this.enquiries.discuss(ActingUser.SYSTEM, id, Siblings.discussion(Siblings.HELD.plusDays(2), true));
		this.siblings.concluded(id, EnquiryOutcome.CONFERENCE_REQUIRED, family.getFirst());
		EnquiryFacts facts = this.enquiries.facts(ActingUser.SYSTEM, id).orElseThrow();
		assertThat(facts.section47On()).isEqualTo(Siblings.HELD.plusDays(2));
		assertThat(facts.children()).extracting(EnquiryFacts.Child::outcome)
			.containsExactly(EnquiryOutcome.CONFERENCE_REQUIRED, null);
		assertThat(this.enquiries.facts(this.siblings.colleague(Role.SOCIAL_WORKER), id)).isEmpty();
		assertThat(this.enquiries.facts(ActingUser.SYSTEM, EnquiryId.next())).isEmpty();
	}

	@Test
	void aConferenceThatBecomesRequiredIsTold() {
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		EnquiryId id = this.siblings.begun(family.toArray(CaseId[]::new));
		this.siblings.concluded(id, EnquiryOutcome.NOT_SUBSTANTIATED, family.getFirst());
		assertThat(this.events.stream(ConferenceRequired.class)).isEmpty();
		this.siblings.concluded(id, EnquiryOutcome.CONFERENCE_REQUIRED, family.getLast());
		assertThat(this.events.stream(ConferenceRequired.class))
			.containsExactly(new ConferenceRequired(id, family.getLast()));
	}

	@Test
	void afterTheOutcomeAnotherEnquiryCanBegin() {
		CaseId only = this.siblings.family("Ada").getFirst();
		EnquiryId id = this.siblings.begun(only);
		assertThatIllegalArgumentException().isThrownBy(() -> this.siblings.begun(only))
			.withMessage("refused: RUNNING");
		this.siblings.concluded(id, EnquiryOutcome.NOT_SUBSTANTIATED, only);
		assertThat(this.siblings.begun(only)).isNotEqualTo(id);
	}

	@Test
	void aSiblingOutOfReachWhoseEnquiryRunsElsewhereDoesNotShow() {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		this.siblings.cases().allocate(ActingUser.SYSTEM, family.getFirst(), worker.id(), AllocationKind.SOCIAL_WORKER);
		EnquiryId id = EnquiryId.next();
		this.enquiries.begin(ActingUser.SYSTEM, id, Set.copyOf(family), Siblings.discussion(Siblings.HELD, false));
		EnquiryId elsewhere = this.siblings.begun(family.getLast());
		this.enquiries.discuss(worker, id, Siblings.discussion(Siblings.HELD, true));
		assertThat(running(family.getFirst())).isEqualTo(id);
		assertThat(running(family.getLast())).isEqualTo(elsewhere);
	}

	@Test
	void theDatabaseRefusesASecondBeginningAndASecondRunning() {
		CaseId only = this.siblings.family("Ada").getFirst();
		EnquiryId id = this.siblings.begun(only);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> owner("""
				insert into strategy_discussion (id, enquiry_id, held_on, participants, absence, decision,
					begins_section_47, recorded_at, recorded_by)
				select gen_random_uuid(), enquiry_id, held_on, participants, absence, decision, true, now(), recorded_by
				from strategy_discussion where enquiry_id = :id""", id)).withMessageContaining("begins_once");
		EnquiryId second = EnquiryId.next();
		this.enquiries.begin(ActingUser.SYSTEM, second, Set.of(only), Siblings.discussion(Siblings.HELD, false));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> owner("update enquiry_child set is_running = true where enquiry_id = :id", second))
			.withMessageContaining("enquiry_child_one_running");
	}

	@Test
	void nothingIsConcludedThatNobodyAskedAbout() {
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		EnquiryId id = this.siblings.begun(family.getFirst());
		Conclusion.Finding finding = new Conclusion.Finding(EnquiryOutcome.NOT_SUBSTANTIATED, "seen");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.enquiries.conclude(ActingUser.SYSTEM, id,
				new Conclusion(Ids.next(), Siblings.HELD, Map.of(family.getLast(), finding))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.enquiries.conclude(ActingUser.SYSTEM, id,
					new Conclusion(Ids.next(), Siblings.HELD.minusDays(1), Map.of(family.getFirst(), finding))))
			.withMessage("refused: BEFORE_BEGINNING");
	}

	private static void owner(String sql, EnquiryId id) {
		TestDatabase.DATABASE.owner().sql(sql).param("id", id.value()).update();
	}

	private static EnquiryId running(CaseId aCase) {
		return new EnquiryId(TestDatabase.DATABASE.owner()
			.sql("select enquiry_id from enquiry_child where is_running and case_id = :case")
			.param("case", aCase.value())
			.query(java.util.UUID.class)
			.single());
	}

}
