package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.meeting.Booking;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RowanTest
@Import(ConferenceUnit.class)
class ConferenceModuleTests {

	private final LocalDate day = ConferenceUnit.today().plusDays(8);

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Reach reach;

	@Test
	void theBookingGivesTheChairToEachChildWhoHasNone() {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser former = this.unit.colleague(Role.CHAIR);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getFirst(), former.id(), AllocationKind.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family);
		this.unit.conferences().book(coordinator, id, ConferenceUnit.at(this.day, 10, chair, null));
		assertThat(chair(family.getFirst())).isEqualTo(former.id().value());
		assertThat(chair(family.getLast())).isEqualTo(chair.id().value());
	}

	@Test
	void theChairOfTheChildrenIsProposedFirst() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		this.unit.colleague(Role.CHAIR);
		ActingUser present = this.unit.colleague(Role.CHAIR);
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getLast(), present.id(), AllocationKind.CHAIR);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family);
		var form = this.unit.page(coordinator, "/conferences/" + id + "/booking", 200);
		assertThat(form.select("#chair option:eq(1)").text()).isEqualTo(present.name() + " (chairs this family now)");
		assertThat(form.select("#chair option[selected]").attr("value")).isEqualTo(present.id().toString());
		assertThat(form.select("#chair option[value=" + present.id() + "]")).hasSize(1);
	}

	@Test
	void theChairOfASiblingInReachIsProposedForAChildWhoHasNone() throws Exception {
		ActingUser named = this.unit.colleague(Role.COORDINATOR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		ActingUser present = this.unit.colleague(Role.CHAIR);
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getLast(), present.id(), AllocationKind.CHAIR);
		String booking = "/conferences/" + this.unit.asked(ConferenceUnit.today(), family.subList(0, 1)) + "/booking";
		String proposed = "#chair option[selected]";
		assertThat(this.unit.page(other, booking, 200).select(proposed).attr("value"))
			.isEqualTo(present.id().toString());
		this.reach.restrict(ActingUser.SYSTEM, family.getLast(), List.of(named.id()), "a colleague's family");
		assertThat(this.unit.page(named, booking, 200).select(proposed).attr("value"))
			.isEqualTo(present.id().toString());
		assertThat(this.unit.page(other, booking, 200).select(proposed)).as("no hint of the sibling's case").isEmpty();
	}

	@Test
	void whoWorksWithTheFamilyIsRefusedWithTheReason() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser both = this.unit.colleague(Role.CHAIR, Role.SOCIAL_WORKER, Role.MINUTE_TAKER);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		this.unit.cases().allocate(ActingUser.SYSTEM, family.getLast(), both.id(), AllocationKind.SOCIAL_WORKER);
		MeetingId id = this.unit.asked(ConferenceUnit.today(), family.subList(0, 1));
		String address = "/conferences/" + id + "/booking";
		String[] typed = this.unit.booking(coordinator, id, this.day, "starts", "10:00", "chair", both.id().toString());
		assertThat(this.unit.submit(coordinator, address, 422, typed).select("#chair-error").text())
			.contains("must be independent");
		typed = this.unit.booking(coordinator, id, this.day, "starts", "10:00", "chair", chair.id().toString(),
				"minutes", both.id().toString());
		assertThat(this.unit.submit(coordinator, address, 422, typed).select("#minutes-error").text())
			.contains("no part in the case");
	}

	@Test
	void whatIsDueEndsWhenItIsDone() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		ActingUser worker = this.unit.colleague(Role.SOCIAL_WORKER);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		ActingUser minutes = this.unit.colleague(Role.MINUTE_TAKER);
		List<CaseId> family = this.unit.family("Ada", "Ben");
		family.forEach(
				(one) -> this.unit.cases().allocate(ActingUser.SYSTEM, one, worker.id(), AllocationKind.SOCIAL_WORKER));
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		String ask = "main a[href='/conferences/new?enquiry=" + enquiry + "']";
		assertThat(this.unit.page(worker, "/", 200).select(ask).text())
			.startsWith("Ask for the conference: Ada Alder (")
			.contains("Ben Alder");
		MeetingId id = MeetingId.next();
		this.unit.conferences().ask(worker, id, new NewConference(enquiry, Set.of(family.getFirst()), ""));
		assertThat(this.unit.page(worker, "/", 200).select(ask).text()).contains("Ben").doesNotContain("Ada");
		String aCase = "/cases/" + family.getFirst();
		String book = "main a[href='/conferences/" + id + "/booking']";
		assertThat(this.unit.page(coordinator, aCase, 200).select(book).text()).isEqualTo("Book the conference");
		assertThat(this.unit.page(worker, aCase, 200).select("main a[href='/conferences/" + id + "']").eachText())
			.contains("Book the conference");
		this.unit.conferences().book(coordinator, id, ConferenceUnit.at(this.day, 10, chair, null));
		assertThat(this.unit.page(coordinator, aCase, 200).select(book).text()).isEqualTo("Find a minute taker");
		assertThat(this.unit.page(worker, aCase, 200).text()).contains("Initial child protection conference of");
		this.unit.conferences().book(coordinator, id, ConferenceUnit.at(this.day, 10, chair, minutes));
		assertThat(this.unit.page(coordinator, aCase, 200).select(book)).isEmpty();
		assertThat(this.unit.page(worker, "/", 200).text()).contains("The booking of a conference was changed");
	}

	@Test
	void aChildWhoNeedsNoneAnyMoreIsNotDue() throws Exception {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		String aCase = "/cases/" + family.getFirst();
		assertThat(this.unit.page(coordinator, aCase, 200).text()).contains("Ask for the conference");
		this.unit.conclude(enquiry, ConferenceUnit.today(), EnquiryOutcome.NO_CONTINUING_RISK, family);
		assertThat(this.unit.page(coordinator, aCase, 200).text()).doesNotContain("Ask for the conference");
	}

	@Test
	void whoAsksAtOnceDoesNotAskForTwo() {
		ActingUser coordinator = this.unit.colleague(Role.COORDINATOR);
		List<CaseId> family = this.unit.family("Ada");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		NewConference asked = new NewConference(enquiry, Set.copyOf(family), "");
		try (ExecutorService both = Executors.newFixedThreadPool(4)) {
			List<CompletableFuture<Boolean>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
				try {
					this.unit.conferences().ask(coordinator, MeetingId.next(), asked);
					return true;
				}
				catch (IllegalArgumentException ex) {
					return false;
				}
			}, both)).limit(4).toList();
			assertThat(answers.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
		}
	}

	@Test
	void nothingIsAskedForThatIsNotTheUsersToDecideAbout() {
		List<CaseId> family = this.unit.family("Ada");
		EnquiryId enquiry = this.unit.required(ConferenceUnit.today(), family);
		ActingUser stranger = this.unit.colleague(Role.SOCIAL_WORKER);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.unit.conferences()
			.ask(stranger, MeetingId.next(), new NewConference(enquiry, Set.copyOf(family), "")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.unit.conferences()
			.ask(ActingUser.SYSTEM, MeetingId.next(), new NewConference(enquiry, Set.of(CaseId.next()), "")));
		MeetingId id = this.unit.asked(ConferenceUnit.today(), this.unit.family("Ben"));
		Booking asked = ConferenceUnit.at(this.day, 10, this.unit.colleague(Role.CHAIR), null);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.unit.conferences().book(stranger, id, asked));
	}

	@Test
	void aLateBookingWithoutReasonLeavesNothing() {
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		List<CaseId> family = this.unit.family("Ada");
		MeetingId id = this.unit.asked(ConferenceUnit.LONG_AGO, family);
		Booking told = ConferenceUnit.at(this.day, 10, chair, null);
		Booking untold = new Booking(told.id(), told.startsAt(), told.endsAt(), told.heldAs(), "", "", told.chair(),
				null, "");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.unit.conferences().book(ActingUser.SYSTEM, id, untold))
			.withMessage("refused: late");
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from meeting_booking where meeting_id = :id")
			.param("id", id.value())
			.query(Long.class)
			.single()).isZero();
	}

	private static UUID chair(CaseId aCase) {
		return TestDatabase.DATABASE.owner()
			.sql("select account_id from casefile_allocated where kind = 'CHAIR' and case_id = :case")
			.param("case", aCase.value())
			.query(UUID.class)
			.single();
	}

}
