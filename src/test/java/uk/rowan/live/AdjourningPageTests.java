package uk.rowan.live;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the chair can do when not enough agencies come.
 */
@RowanTest
@Import(ConferenceUnit.class)
class AdjourningPageTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private Invitees invitees;

	private ActingUser chair;

	private ActingUser coordinator;

	private List<CaseId> family;

	private MeetingId id;

	@BeforeEach
	void aConferenceToWhichFewCame() {
		this.chair = this.unit.colleague(Role.CHAIR);
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.family = this.unit.family("Ada", "Ben");
		this.id = this.unit.begun(this.chair, this.family);
		come(InviteeRole.SOCIAL_WORKER);
		this.notes.write(ActingUser.SYSTEM, this.id, List.of(NewNote.of(FieldKind.WORRIES, "Cold rooms"),
				NewNote.of(FieldKind.CLOSING, "Not enough of us")));
	}

	private void come(InviteeRole role) {
		NewInvitee one = NewInvitee.named(role, "Robin " + role, "");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(one));
		here(one.id());
	}

	private void here(InviteeId who) {
		this.notes.write(ActingUser.SYSTEM, this.id, List.of(new NewNote(FieldKind.PRESENCE, null, who, 0, "HERE")));
	}

	@Test
	void itEndsWithoutDecisionsAndAnotherIsAskedForWithinTheClock() throws Exception {
		assertThat(this.unit.page(this.chair, address(this.id, "/closing"), 200).select("main a").eachAttr("href"))
			.contains(address(this.id, "/adjournment"));
		Document form = form();
		assertThat(form.select("main li").eachText()).anyMatch((line) -> line.startsWith("Ada Alder: not quorate"));
		assertThat(form.select(".govuk-warning-text")).isEmpty();
		String next = adjourn(form);
		Document page = this.unit.page(this.chair, address(this.id, ""), 200);
		assertThat(page.select("main").text()).contains("Adjourned: not quorate", "Visit every day")
			.doesNotContain("Is it ready?");
		assertThat(page.select("main a").eachAttr("href")).contains("/conferences/" + next);
		Document again = this.unit.page(this.coordinator, "/conferences/" + next, 200);
		assertThat(again.select("h1").text()).isEqualTo("Initial child protection conference, reconvened");
		assertThat(again.select("main").text()).contains("10 working days");
		assertThat(again.select("a.govuk-button").attr("href")).isEqualTo("/conferences/" + next + "/booking");
		assertThat(this.unit.page(this.chair, "/cases/" + this.family.getFirst() + "/chronology", 200).text())
			.contains("not quorate: adjourned without decisions");
		assertThat(this.unit.page(this.chair, "/conferences/diary", 200)
			.select("main li:has(a[href=" + address(this.id, "") + "])")
			.text()).contains("Adjourned: not quorate").doesNotContain("no minute taker");
		assertThat(rows("select count(*) from conference_decision where meeting_id = :id")).isZero();
		assertThat(rows("select count(*) from conference_pending where meeting_id = :id")).isZero();
	}

	@Test
	void sentTwiceItIsAdjournedOnceAndIsNeitherDecidedNorBookedAnyMore() throws Exception {
		Document form = form();
		adjourn(form);
		adjourn(form);
		this.unit.submit(this.chair, address(this.id, "/adjournment"), 409, "next", MeetingId.next().toString(),
				"interim", "Other");
		this.unit.page(this.chair, address(this.id, "/closing"), 409);
		assertThat(this.unit.page(this.coordinator, address(this.id, ""), 200).select("main a[href$=booking]"))
			.isEmpty();
	}

	@Test
	void aConferenceThatIsQuorateIsNotAdjourned() throws Exception {
		come(InviteeRole.SCHOOL);
		come(InviteeRole.POLICE);
		Document form = form();
		assertThat(form.select(".govuk-inset-text").text()).contains("It is quorate");
		Document again = this.unit.submit(this.chair, address(this.id, "/adjournment"), 422, "next",
				form.select("[name=next]").val(), "interim", "Visit every day");
		assertThat(again.select(".govuk-error-summary").text()).contains("It is quorate");
	}

	@Test
	void whatHoldsMeanwhileIsWrittenDown() throws Exception {
		Document again = this.unit.submit(this.chair, address(this.id, "/adjournment"), 422, "next",
				MeetingId.next().toString(), "interim", " ");
		assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#interim");
		this.unit.page(this.coordinator, address(this.id, "/adjournment"), 403);
		this.unit.page(this.unit.colleague(Role.CHAIR), address(this.id, "/adjournment"), 404);
	}

	@Test
	void whatWasTypedIsTakenAlongAndASecondTimeIsWarnedOf() throws Exception {
		MeetingId next = MeetingId.parse(adjourn(form())).orElseThrow();
		TestDatabase.DATABASE.owner()
			.sql("""
					update meeting_booking set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days'
					where meeting_id = :id""")
			.param("id", this.id.value())
			.update();
		assertThat(this.unit.page(this.chair, "/records?show=open", 200).select("main tbody tr")).isEmpty();
		assertThat(this.unit.page(this.chair, "/records?show=all", 200).select("main tbody tr")).hasSize(2);
		this.unit.open(this.chair, next);
		this.notes.write(ActingUser.SYSTEM, next, List.of(NewNote.of(FieldKind.WORKING, "Good food")));
		Document screen = this.unit.page(this.chair, address(next, "/live"), 200);
		assertThat(screen.select("form[action$=/live/earlier] button").text()).contains("Take along");
		this.unit.submit(this.chair, address(next, "/live/earlier"), 303);
		assertThat(this.notes.of(this.chair, next)).extracting(LiveNote::words)
			.containsExactly("Cold rooms", "Good food");
		Document form = this.unit.page(this.chair, address(next, "/adjournment"), 200);
		assertThat(form.select(".govuk-warning-text").text()).contains("Two in a row");
	}

	private Document form() throws Exception {
		return this.unit.page(this.chair, address(this.id, "/adjournment"), 200);
	}

	private String adjourn(Document form) throws Exception {
		String next = form.select("[name=next]").val();
		this.unit.submit(this.chair, address(this.id, "/adjournment"), 303, "next", next, "interim", "Visit every day");
		return next;
	}

	private static String address(MeetingId id, String page) {
		return "/conferences/" + id + page;
	}

	private int rows(String sql) {
		return TestDatabase.DATABASE.owner().sql(sql).param("id", this.id.value()).query(Integer.class).single();
	}

}
