package uk.rowan.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.enquiry.Conclusion;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.enquiry.NewDiscussion;
import uk.rowan.enquiry.Participant;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(ConferenceUnit.class)
class CirclePageTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private Meetings meetings;

	private ActingUser coordinator;

	private ActingUser worker;

	private List<CaseId> children;

	private EnquiryId enquiry;

	@BeforeEach
	void anEnquiryOfASocialWorker() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.worker = this.unit.colleague(Role.SOCIAL_WORKER);
		this.children = this.unit.family("Ada");
		this.unit.cases()
			.allocate(ActingUser.SYSTEM, this.children.getFirst(), this.worker.id(), AllocationKind.SOCIAL_WORKER);
		this.enquiry = EnquiryId.next();
		this.unit.enquiries()
			.begin(this.worker, this.enquiry, Set.copyOf(this.children),
					new NewDiscussion(Ids.next(), ConferenceUnit.today(),
							Set.of(Participant.SOCIAL_CARE, Participant.POLICE, Participant.HEALTH), "", "Decided",
							true));
		this.unit.enquiries()
			.conclude(this.worker, this.enquiry,
					new Conclusion(Ids.next(), ConferenceUnit.today(), Map.of(this.children.getFirst(),
							new Conclusion.Finding(EnquiryOutcome.CONFERENCE_REQUIRED, "What was seen"))));
	}

	@Test
	void fromTheRequestToTheInvitationsItTakesThreeScreens() throws Exception {
		List<String> screens = new ArrayList<>();
		String at = "/conferences/new?enquiry=" + this.enquiry;
		Document asking = open(screens, at);
		String id = asking.select("main form [name=id]").val();
		at = this.unit.visit()
			.sent(this.coordinator, "/conferences/new", "id", id, "enquiry", this.enquiry.toString(), "children",
					this.children.getFirst().toString());
		open(screens, at);
		ActingUser chair = this.unit.colleague(Role.CHAIR);
		LocalDate day = ConferenceUnit.today().plusDays(30);
		at = this.unit.visit()
			.sent(this.coordinator, at, this.unit.booking(this.coordinator, MeetingId.parse(id).orElseThrow(), day,
					"starts", "10:00", "chair", chair.id().toString(), "reason", "agreed with the manager"));
		Document inviting = open(screens, at);
		assertThat(screens).containsExactly("/conferences/new?enquiry=" + this.enquiry,
				"/conferences/" + id + "/booking", "/conferences/" + id + "/invitations");
		assertThat(inviting.select("[name=relatives], [name=colleagues]")).isNotEmpty();
		assertThat(inviting.select("main form button").eachText()).containsExactly("Invite those ticked");
	}

	private Document open(List<String> screens, String address) throws Exception {
		screens.add(address);
		return this.unit.page(this.coordinator, address, 200);
	}

	@Test
	void whoIsNeededAndNotKnownIsNamedWithALinkThatKnowsTheRole() throws Exception {
		String address = invitations(asked());
		Document page = this.unit.page(this.coordinator, address, 200);
		assertThat(page.select("main a[href*='role=SCHOOL']")).isNotEmpty();
		Document form = this.unit.page(this.coordinator, address + "/new?role=SCHOOL_NURSE", 200);
		assertThat(form.select("#role option[selected]").val()).isEqualTo("SCHOOL_NURSE");
		assertThat(this.unit.page(this.coordinator, address + "/new?role=PARENT", 200)
			.select("#role option[selected]")
			.val()).isEmpty();
		assertThat(this.unit.page(this.worker, address, 200).select("main a[href*='role=']")).isEmpty();
	}

	@Test
	void whoWasInvitedToTheLastConferenceIsProposedTickedAndOnce() throws Exception {
		MeetingId first = MeetingId.next();
		this.meetings.ask(ActingUser.SYSTEM, first, Meeting.Kind.CONFERENCE, Set.copyOf(this.children));
		this.invitees.invite(ActingUser.SYSTEM, first,
				List.of(NewInvitee.named(InviteeRole.GP, "Dr Fir", "Elm Surgery"),
						NewInvitee.named(InviteeRole.OBSERVER, "Ms Onlooker", "")));
		MeetingId next = asked();
		Document page = this.unit.page(this.coordinator, invitations(next), 200);
		assertThat(page.select("main label").eachText()).contains("Dr Fir, Elm Surgery").doesNotContain("Ms Onlooker");
		String key = page.select("[name=agencies][checked]").val();
		String[] typed = { "agencies", key };
		this.unit.submit(this.coordinator, invitations(next), 303, typed);
		this.unit.submit(this.coordinator, invitations(next), 303, typed);
		assertThat(this.invitees.of(this.coordinator, next)).singleElement()
			.satisfies((one) -> assertThat(one.role()).isEqualTo(InviteeRole.GP));
		this.unit.submit(this.coordinator, invitations(next), 422, "agencies", Ids.next().toString());
	}

	@Test
	void whoeverWorkedOnTheEnquiryAndStillHasTheCaseOpenIsProposed() throws Exception {
		MeetingId id = asked();
		assertThat(this.unit.page(this.coordinator, invitations(id), 200)
			.select("[name=colleagues][checked]")
			.eachAttr("value")).containsExactly(this.worker.id().toString());
		ActingUser other = this.unit.colleague(Role.SOCIAL_WORKER);
		this.unit.cases()
			.allocate(ActingUser.SYSTEM, this.children.getFirst(), other.id(), AllocationKind.SOCIAL_WORKER);
		assertThat(this.unit.page(this.coordinator, invitations(id), 200).select("[name=colleagues]").eachAttr("value"))
			.containsExactly(other.id().toString());
	}

	private MeetingId asked() {
		MeetingId id = MeetingId.next();
		this.unit.conferences()
			.ask(ActingUser.SYSTEM, id, new NewConference(this.enquiry, Set.copyOf(this.children), ""));
		return id;
	}

	private static String invitations(MeetingId id) {
		return "/conferences/" + id + "/invitations";
	}

}
