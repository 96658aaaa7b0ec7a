package uk.rowan.conference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.RowanTest;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(ConferenceUnit.class)
class CancellationPageTests {

	private static final String REASON = "Asked for about the wrong family";

	private final NewInvitee school = NewInvitee.named(InviteeRole.SCHOOL, "Gil", "Oak School");

	private final NewInvitee police = NewInvitee.named(InviteeRole.POLICE, "Pat", "Police");

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private JdbcClient database;

	private ActingUser coordinator;

	private ActingUser chair;

	private List<CaseId> family;

	private MeetingId id;

	private String address;

	@BeforeEach
	void aConference() {
		this.coordinator = this.unit.colleague(Role.COORDINATOR);
		this.chair = this.unit.colleague(Role.CHAIR);
		this.family = this.unit.family("Ada");
		this.id = this.unit.asked(ConferenceUnit.today(), this.family);
		this.address = "/conferences/" + this.id;
	}

	private void booked() {
		LocalDate day = ConferenceUnit.today().plusDays(7);
		this.unit.conferences().book(ActingUser.SYSTEM, this.id, ConferenceUnit.at(day, 10, this.chair, null));
	}

	private Document cancel(int status, String reason) throws Exception {
		return this.unit.submit(this.coordinator, this.address + "/cancellation", status, "reason", reason);
	}

	private Document page(String where) throws Exception {
		return this.unit.page(this.coordinator, where, 200);
	}

	@Test
	void itSaysWhatItDoesAndStaysInSightAsCancelled() throws Exception {
		booked();
		assertThat(page(this.address).select("main a[href$=/cancellation]")).hasSize(1);
		Document form = page(this.address + "/cancellation");
		assertThat(form.select("h1").text()).isEqualTo("Cancel the conference");
		assertThat(form.text()).contains("Nothing is deleted").contains("it is due again, by the same day");
		assertThat(cancel(422, " ").select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reason");
		cancel(303, REASON);
		Document cancelled = page(this.address);
		assertThat(cancelled.text()).contains("Cancelled on").contains(this.coordinator.name()).contains(REASON);
		assertThat(cancelled.select("main .govuk-button, main a[href$=/cancellation], main a[href$=/booking]"))
			.isEmpty();
		assertThat(page("/conferences?show=past").select("tr:has(a[href='" + this.address + "'])").text())
			.contains("Cancelled")
			.doesNotContain("Not booked");
		assertThat(page("/conferences").select("a[href='" + this.address + "']")).isEmpty();
		assertThat(page("/cases/" + this.family.getFirst() + "/chronology").text())
			.contains("Initial child protection conference cancelled");
	}

	@Test
	void sentTwiceItIsCancelledOnceAndOtherWordsAreTold() throws Exception {
		cancel(303, REASON);
		cancel(303, REASON);
		cancel(409, "Another reason");
		assertThat(page(this.address).text()).contains(REASON).doesNotContain("Another reason");
	}

	@Test
	void nothingIsChangedAfterwards() throws Exception {
		booked();
		String[] typed = this.unit.booking(this.coordinator, this.id, ConferenceUnit.today().plusDays(9), "reason",
				"again");
		cancel(303, REASON);
		assertThat(this.unit.submit(this.coordinator, this.address + "/booking", 409, typed).select("main").text())
			.contains("It is cancelled. Nothing can be changed any more.")
			.contains("again");
		this.unit.page(this.coordinator, this.address + "/booking", 409);
		this.unit.page(this.coordinator, this.address + "/cancellation", 409);
		this.unit.submit(this.coordinator, this.address + "/invitations/new", 409, "id", Ids.next().toString(), "role",
				"SCHOOL", "agency", "", "organisation", "Oak", "name", "Gil");
	}

	@ParameterizedTest
	@CsvSource({ "/booking, place", "/invitations/new, name", "/invitations/{one}/removal, reason",
			"/invitations/apart/new, reason", "/invitations/{one}/arrangement, place", "/reports, note",
			"/exclusions/new, words" })
	void aFormThatIsOpenMeanwhileIsRefusedAndGivesItsWordsBack(String path, String field) throws Exception {
		booked();
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.school, this.police));
		String form = this.address + path.replace("{one}", this.school.id().toString());
		Map<String, String> typed = new LinkedHashMap<>();
		page(form).select("main form [name]:not([type=checkbox]):not([type=radio])")
			.forEach((one) -> typed.put(one.attr("name"), one.val()));
		assertThat(typed).containsKey(field);
		typed.put(field, "Words that took long");
		cancel(303, REASON);
		assertThat(this.unit
			.submit(this.coordinator, form, 409,
					typed.entrySet()
						.stream()
						.flatMap((one) -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
						.toArray(String[]::new))
			.select("main")
			.html()).contains("Words that took long");
	}

	@Test
	void whoIsTickedAndSentAfterwardsIsNotInvited() throws Exception {
		String ticked = page(this.address + "/invitations").select("[name=relatives]").val();
		assertThat(ticked).isNotEmpty();
		cancel(303, REASON);
		this.unit.submit(this.coordinator, this.address + "/invitations", 409, "relatives", ticked);
		assertThat(this.invitees.of(this.coordinator, this.id)).isEmpty();
	}

	@Test
	void whatTheOutcomeCallsForIsDueAgain() throws Exception {
		String enquiry = page(this.address).select("main a[href^=/enquiries/]").attr("href");
		String asking = "/conferences/new?enquiry=" + enquiry.substring("/enquiries/".length());
		String due = "main a[href='" + asking + "']";
		// The list of the unit is cut where it grows long; the child's page has all that
		// is due for it.
		String mine = "/cases/" + this.family.getFirst();
		String book = "main a[href='" + this.address + "/booking']";
		assertThat(page(mine).select(due)).isEmpty();
		assertThat(page(mine).select(book)).isNotEmpty();
		cancel(303, REASON);
		assertThat(page(mine).select(due).text()).contains("Ask for the conference");
		assertThat(page(mine).select(book)).isEmpty();
		assertThat(page(enquiry).select("main .govuk-button").attr("href")).isEqualTo(asking);
		MeetingId again = MeetingId.next();
		this.unit.submit(this.coordinator, "/conferences/new", 303, "id", again.toString(), "enquiry",
				enquiry.substring("/enquiries/".length()), "children", this.family.getFirst().toString());
		assertThat(page(mine).select(due)).isEmpty();
	}

	@Test
	void whoWasToldIsToldOfItThroughATask() throws Exception {
		booked();
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(this.school, this.police));
		this.invitees.tell(ActingUser.SYSTEM, this.id, new Telling(Ids.next(), ConferenceUnit.today(),
				List.of(new Telling.Told(this.school.id(), Telling.Way.TELEPHONE, null, ""))));
		String task = "main a[href='" + this.address + "/invitations/tellings']";
		assertThat(page("/").select(task)).isEmpty();
		cancel(303, REASON);
		assertThat(page("/").select(task).text()).contains("Tell one person that the conference is cancelled");
		Document form = page(this.address + "/invitations/tellings");
		assertThat(form.select("main tbody th").text()).contains("Gil").doesNotContain("Pat");
		assertThat(form.text()).contains("Record here who was told of that");
		LocalDate today = ConferenceUnit.today();
		this.unit.submit(this.coordinator, this.address + "/invitations/tellings", 303, "id", Ids.next().toString(),
				"version", form.select("[name=version]").val(), "toldOn.day", "" + today.getDayOfMonth(),
				"toldOn.month", "" + today.getMonthValue(), "toldOn.year", "" + today.getYear(), "lines[0].id",
				this.school.id().toString(), "lines[0].way", "TELEPHONE");
		assertThat(page("/").select(task)).isEmpty();
	}

	@Test
	void whatWasOpenToTheSeatsIsClosed() throws Exception {
		booked();
		this.unit.page(this.chair, this.address, 200);
		long before = grants();
		cancel(303, REASON);
		assertThat(before).isOne();
		assertThat(grants()).isZero();
	}

	private long grants() {
		return this.database.sql("""
				select count(*) from reach_now r
				where r.account_id = :account and r.subject_id = :case and r.ground = 'ASSIGNED'""")
			.param("account", this.chair.id().value())
			.param("case", this.family.getFirst().value())
			.query(Long.class)
			.single();
	}

	@Test
	void onceItCanHaveBegunItIsNotCancelled() throws Exception {
		this.unit.open(this.chair, this.id);
		assertThat(page(this.address).select("main a[href$=/cancellation]")).isEmpty();
		assertThat(cancel(409, REASON).text()).contains("it has begun, or is over");
		assertThat(page(this.address).text()).doesNotContain(REASON);
	}

}
