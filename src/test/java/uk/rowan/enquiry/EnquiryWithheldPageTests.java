package uk.rowan.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An enquiry about children of whom one is kept from the reader by a restriction, or by a
 * conflict of interest.
 */
@RowanTest
@Import(Siblings.class)
class EnquiryWithheldPageTests {

	private static final String WORDS = "Quillwort";

	private static final String SENTENCE = "The details are kept by those who work with it.";

	private final EnquiryId id = EnquiryId.next();

	private final String address = "/enquiries/" + this.id;

	@Autowired
	private Siblings siblings;

	@Autowired
	private Reach reach;

	private ActingUser named;

	private ActingUser coordinator;

	private ActingUser worker;

	private List<CaseId> family;

	@BeforeEach
	void aFamily() {
		this.named = this.siblings.colleague(Role.COORDINATOR);
		this.coordinator = this.siblings.colleague(Role.COORDINATOR);
		this.worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		this.family = this.siblings.family("Ada", "Barnaby");
		assertThat(this.siblings.cases()
			.allocate(ActingUser.SYSTEM, this.family.getFirst(), this.worker.id(), AllocationKind.SOCIAL_WORKER))
			.isEmpty();
	}

	@Test
	void itsWordsAreKeptAndGiveNoHint() throws Exception {
		begin(true);
		this.siblings.enquiries()
			.conclude(ActingUser.SYSTEM, this.id,
					new Conclusion(Ids.next(), Siblings.HELD.plusDays(3), Map.of(this.family.getFirst(),
							new Conclusion.Finding(EnquiryOutcome.CONFERENCE_REQUIRED, WORDS + " found"))));
		restrict();
		this.siblings.enquiries()
			.discuss(this.named, this.id, new NewDiscussion(Ids.next(), Siblings.HELD.plusDays(5),
					Set.of(Participant.EDUCATION), WORDS + " later", WORDS + " later", false));
		String aCase = "/cases/" + this.family.getFirst();
		for (ActingUser user : List.of(this.worker, this.coordinator)) {
			for (String page : List.of(this.address, aCase, aCase + "/chronology")) {
				givesNoHint(this.siblings.page(user, page, 200));
			}
			Document page = this.siblings.page(user, this.address, 200);
			assertThat(page.text()).contains(SENTENCE, "Ask a team manager or a coordinator", "Ada Hazel")
				.contains("began at the strategy discussion on 4 Mar 2026", "must be held by 25 Mar 2026")
				.contains("a conference is required, decided on 7 Mar 2026");
			assertThat(this.siblings.page(user, aCase + "/chronology", 200).text()).contains("Strategy discussion",
					"9 Mar 2026", "Continuing risk of significant harm: a conference is required");
		}
		givesNoHint(this.siblings.page(this.worker, "/", 200));
		givesNoHint(this.siblings.page(this.worker, "/cases", 200));
		assertThat(this.siblings.page(this.named, this.address, 200).text()).contains("Barnaby", WORDS + " later")
			.contains(WORDS + " decided", WORDS + " found")
			.doesNotContain(SENTENCE);
	}

	@Test
	void aConflictOfInterestWithAnotherChildKeepsItsWordsToo() throws Exception {
		begin(true);
		assertThat(this.siblings.page(this.worker, this.address, 200).text()).contains(WORDS + " decided");
		TestDatabase.DATABASE.owner()
			.sql("""
					update family_member m set ended_at = now(), ended_by = m.recorded_by, ended_why = 'MISTAKEN'
					from reach_case_child k where k.person_id = m.person_id and k.case_id = :own""")
			.param("own", this.family.getFirst().value())
			.update();
		TestDatabase.DATABASE.owner()
			.sql("""
					insert into reach (id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, given_by,
						declaration_id)
					select gen_random_uuid(), 'CONFLICT', 'PERSON', k.person_id, :account, 'INTEREST', 'a neighbour', now(),
						:account, gen_random_uuid()
					from reach_case_child k where k.case_id = :other""")
			.param("other", this.family.getLast().value())
			.param("account", this.worker.id().value())
			.update();
		Document page = this.siblings.page(this.worker, this.address, 200);
		assertThat(page.text()).contains(SENTENCE, "Ada Hazel");
		givesNoHint(page);
	}

	@Test
	void nothingCanBeRecordedInIt() throws Exception {
		begin(true);
		restrict();
		for (ActingUser user : List.of(this.worker, this.coordinator)) {
			assertThat(this.siblings.page(user, this.address, 200).select("main a[href*=/new]")).isEmpty();
			String absent = this.siblings.page(user, "/enquiries/" + EnquiryId.next() + "/outcomes/new", 404).text();
			for (String page : List.of(this.address + "/outcomes/new", this.address + "/strategy-discussions/new",
					"/conferences/new?enquiry=" + this.id)) {
				assertThat(this.siblings.page(user, page, 404).text()).as(page).isEqualTo(absent);
			}
			this.siblings.submit(user, this.address + "/strategy-discussions/new", 404, typed(Ids.next().toString()));
			this.siblings.submit(user, this.address + "/outcomes/new", 404, "id", Ids.next().toString(), "version", "1",
					"decidedOn.day", "9", "decidedOn.month", "3", "decidedOn.year", "2026", "children[0].id",
					this.family.getFirst().toString(), "children[0].outcome", "CONFERENCE_REQUIRED",
					"children[0].reasons", "seen");
			this.siblings.submit(user, "/conferences/new", 404, "id", Ids.next().toString(), "enquiry",
					this.id.toString(), "children", this.family.getFirst().toString());
		}
		assertThat(written("strategy_discussion")).isOne();
		assertThat(written("enquiry_outcome")).isZero();
	}

	@Test
	void whoSendsAgainIsNotShownWhatIsSaved() throws Exception {
		ActingUser both = this.siblings.colleague(Role.SOCIAL_WORKER);
		this.family.forEach((each) -> this.siblings.cases()
			.allocate(ActingUser.SYSTEM, each, both.id(), AllocationKind.SOCIAL_WORKER));
		String[] first = typed(this.id.toString(), "case", this.family.getFirst().toString(), "children",
				this.family.getFirst().toString());
		String[] whole = Stream.concat(Stream.of(first), Stream.of("children", this.family.getLast().toString()))
			.toArray(String[]::new);
		this.siblings.submit(both, "/enquiries/new", 303, whole);
		String further = Ids.next().toString();
		this.siblings.submit(both, this.address + "/strategy-discussions/new", 303, typed(further));
		restrict();
		first[List.of(first).indexOf(WORDS)] = "others";
		this.siblings.submit(both, "/enquiries/new", 404, first);
		String[] again = typed(further);
		again[List.of(again).indexOf(WORDS)] = "others";
		this.siblings.submit(both, this.address + "/strategy-discussions/new", 404, again);
	}

	@Test
	void aSiblingWhoIsSomebodyElsesChangesNothing() throws Exception {
		begin(true);
		Document page = this.siblings.page(this.worker, this.address, 200);
		assertThat(page.text()).contains(WORDS + " decided", WORDS + " absence")
			.doesNotContain("Barnaby")
			.doesNotContain(SENTENCE);
		assertThat(page.select("main a[href$=/new]")).isNotEmpty();
		assertThat(this.siblings.page(this.worker, "/cases/" + this.family.getFirst() + "/chronology", 200).text())
			.contains(WORDS);
		this.siblings.submit(this.worker, this.address + "/strategy-discussions/new", 303,
				typed(Ids.next().toString()));
	}

	private void givesNoHint(Document page) {
		assertThat(page.html()).doesNotContain(WORDS, "Barnaby", this.family.getLast().toString());
		assertThat(page.text()).doesNotContain("estricted", "school or education");
	}

	private long written(String table) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from " + table + " where enquiry_id = :id")
			.param("id", this.id.value())
			.query(Long.class)
			.single();
	}

	private void begin(boolean begins) {
		this.siblings.enquiries()
			.begin(ActingUser.SYSTEM, this.id, Set.copyOf(this.family), new NewDiscussion(Ids.next(), Siblings.HELD,
					Set.of(Participant.EDUCATION), WORDS + " absence", WORDS + " decided", begins));
	}

	private void restrict() {
		this.reach.restrict(ActingUser.SYSTEM, this.family.getLast(), List.of(this.named.id()), "a colleague's family");
	}

	private static String[] typed(String id, String... more) {
		List<String> typed = new ArrayList<>(Siblings.typed(id, Siblings.HELD, "no"));
		typed.set(typed.indexOf("Seen at home tomorrow"), WORDS);
		typed.addAll(List.of(more));
		return typed.toArray(String[]::new);
	}

}
