package uk.rowan.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
@Import(Siblings.class)
class EnquiryReachTests {

	@Autowired
	private Siblings siblings;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Reach reach;

	@Test
	void aRestrictedSiblingLeavesNoHint() throws Exception {
		ActingUser named = this.siblings.colleague(Role.COORDINATOR);
		ActingUser other = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Zebedee");
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		family.forEach((each) -> allocate(each, worker));
		EnquiryId id = this.siblings.begun(family.toArray(CaseId[]::new));
		this.reach.restrict(ActingUser.SYSTEM, family.getLast(), List.of(named.id()), "a colleague's family");
		String enquiry = "/enquiries/" + id;
		for (String page : List.of(enquiry, "/enquiries/new?case=" + family.getFirst(), "/cases/" + family.getFirst(),
				"/cases/" + family.getFirst() + "/chronology")) {
			assertThat(this.siblings.page(other, page, 200).html()).as(page)
				.doesNotContain("Zebedee", family.getLast().toString());
		}
		assertThat(this.siblings.page(worker, "/", 200).select("a[href='" + enquiry + "']").text()).contains("Ada")
			.doesNotContain("Zebedee");
		assertThat(this.siblings.page(named, enquiry, 200).text()).contains("Zebedee").contains("Restricted");
		assertThat(this.enquiries.facts(other, id).orElseThrow().children()).singleElement()
			.extracting(EnquiryFacts.Child::aCase)
			.isEqualTo(family.getFirst());
	}

	@Test
	void anOutcomeForASiblingOutOfReachIsRefusedAsIfThereWereNone() throws Exception {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		EnquiryId id = this.siblings.begun(family.toArray(CaseId[]::new));
		allocate(family.getFirst(), worker);
		String address = "/enquiries/" + id + "/outcomes/new";
		List<String> typed = new ArrayList<>(List.of("id", Ids.next().toString(), "version", "1", "decidedOn.day", "9",
				"decidedOn.month", "3", "decidedOn.year", "2026", "children[0].id", family.getLast().toString(),
				"children[0].outcome", "NOT_SUBSTANTIATED", "children[0].reasons", "guessed"));
		this.siblings.submit(worker, address, 404, typed.toArray(String[]::new));
		typed.set(typed.indexOf(family.getLast().toString()), family.getFirst().toString());
		this.siblings.submit(worker, address, 303, typed.toArray(String[]::new));
	}

	@Test
	void aSiblingOutOfReachCannotBeChosen() throws Exception {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		allocate(family.getFirst(), worker);
		assertThat(
				this.siblings.page(worker, "/enquiries/new?case=" + family.getFirst(), 200).select("[name=children]"))
			.hasSize(1);
		List<String> typed = Siblings.typed(Ids.next().toString(), Siblings.HELD, "no");
		typed.addAll(List.of("case", family.getFirst().toString(), "children", family.getLast().toString()));
		this.siblings.submit(worker, "/enquiries/new", 422, typed.toArray(String[]::new));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.enquiries.begin(worker, EnquiryId.next(),
				Set.copyOf(family), Siblings.discussion(Siblings.HELD, false)));
	}

	@Test
	void breakGlassOpensAnEnquiryToBeLookedAtOnly() throws Exception {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		EnquiryId id = this.siblings.begun(family.toArray(CaseId[]::new));
		this.siblings.page(worker, "/enquiries/" + id, 404);
		this.reach.breakGlass(worker, family.getFirst(), "found at the hospital");
		Document page = this.siblings.page(worker, "/enquiries/" + id, 200);
		assertThat(page.select("main tbody th").eachText()).containsExactly("Ada Hazel");
		assertThat(page.select("main a[href$=/new]")).isEmpty();
		this.siblings.page(worker, "/enquiries/" + id + "/outcomes/new", 404);
		this.siblings.page(worker, "/enquiries/new?case=" + family.getFirst(), 404);
		assertThat(this.siblings.page(worker, "/cases/" + family.getFirst(), 200).text())
			.doesNotContain("Record a strategy discussion");
		assertThat(this.siblings.page(worker, "/", 200).select("a[href='/enquiries/" + id + "']")).isEmpty();
	}

	@Test
	void chairsAndMinuteTakersLookAndRecordNothing() throws Exception {
		CaseId only = this.siblings.family("Ada").getFirst();
		EnquiryId id = this.siblings.begun(only);
		ActingUser chair = this.siblings.colleague(Role.CHAIR);
		assertThat(this.siblings.cases().allocate(ActingUser.SYSTEM, only, chair.id(), AllocationKind.CHAIR)).isEmpty();
		Document page = this.siblings.page(chair, "/enquiries/" + id, 200);
		assertThat(page.select("main a[href$=/new]")).isEmpty();
		this.siblings.page(chair, "/enquiries/" + id + "/outcomes/new", 403);
		assertThat(this.siblings.page(chair, "/", 200).select("a[href='/enquiries/" + id + "']")).isEmpty();
	}

	@Test
	void everyLookLeavesAnEntryForEachChildShown() throws Exception {
		ActingUser named = this.siblings.colleague(Role.COORDINATOR);
		ActingUser other = this.siblings.colleague(Role.COORDINATOR);
		List<CaseId> family = this.siblings.family("Ada", "Ben");
		EnquiryId id = this.siblings.begun(family.toArray(CaseId[]::new));
		this.reach.restrict(ActingUser.SYSTEM, family.getLast(), List.of(named.id()), "a colleague's family");
		this.siblings.page(other, "/enquiries/" + id, 200);
		assertThat(seen(other)).containsExactly(family.getFirst().value());
		this.siblings.page(named, "/enquiries/" + id, 200);
		assertThat(seen(named)).containsExactlyInAnyOrder(family.getFirst().value(), family.getLast().value());
	}

	@Test
	void aDiscussionLeavesAnEntryForAChildTooWhomTheRecorderDoesNotSee() throws Exception {
		ActingUser worker = this.siblings.colleague(Role.SOCIAL_WORKER);
		List<CaseId> family = this.siblings.family("Ada", "Ben", "Cai");
		allocate(family.getFirst(), worker);
		EnquiryId id = EnquiryId.next();
		this.enquiries.begin(ActingUser.SYSTEM, id, Set.copyOf(family), Siblings.discussion(Siblings.HELD, false));
		this.siblings.cases()
			.close(ActingUser.SYSTEM, family.getLast(), Siblings.OPENED.plusDays(9), ClosureReason.SERVICES_CEASED, "");
		this.siblings.submit(worker, "/enquiries/" + id + "/strategy-discussions/new", 303,
				Siblings.typed(Ids.next().toString(), Siblings.HELD, "yes").toArray(String[]::new));
		assertThat(recorded(worker)).as("whether section 47 began")
			.containsExactlyInAnyOrder(family.getFirst() + " true", family.get(1) + " true",
					family.getLast() + " false");
	}

	private static List<String> recorded(ActingUser user) {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select e.case_id || ' ' || (e.codes::text like '%"section-47"%') as entry
					from audit_entry e join case_file c on c.id = e.case_id and c.person_id = e.person_id
					where e.actor_id = :actor and e.act = 'enquiry.discussion-recorded'""")
			.param("actor", user.id().value())
			.query((row, number) -> row.getString("entry"))
			.list();
	}

	private static List<UUID> seen(ActingUser user) {
		return TestDatabase.DATABASE.owner()
			.sql("""
					select case_id from audit_entry
					where actor_id = :actor and act = 'enquiry.enquiry-viewed' and person_id is not null""")
			.param("actor", user.id().value())
			.query((row, number) -> row.getObject("case_id", UUID.class))
			.list();
	}

	private void allocate(CaseId aCase, ActingUser worker) {
		assertThat(this.siblings.cases().allocate(ActingUser.SYSTEM, aCase, worker.id(), AllocationKind.SOCIAL_WORKER))
			.isEmpty();
	}

}
