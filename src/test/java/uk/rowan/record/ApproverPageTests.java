package uk.rowan.record;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.meeting.Approvers;
import uk.rowan.meeting.NamedApprover;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record that its chair cannot approve.
 */
@RowanTest
@Import(RecordUnit.class)
class ApproverPageTests {

	private static final String WHY = "Has written in it";

	@Autowired
	private RecordUnit unit;

	@Autowired
	private Reach reach;

	@Autowired
	private Interests interests;

	@Autowired
	private Approvers approvers;

	private RecordUnit.Held held;

	private ActingUser other;

	private String record;

	private String form;

	@BeforeEach
	void aRecordInWhichTheChairHasWritten() {
		this.other = this.unit.colleague(Role.CHAIR);
		this.held = this.unit.held(2, "Ada");
		written(new ActingUser(this.held.chair().id(), "Both", Set.of(Role.CHAIR, Role.COORDINATOR), null));
	}

	private void written(ActingUser by) {
		this.record = this.held.address("/record");
		this.form = this.held.address("/record/approver");
		this.unit.records().begin(by, this.held.id(), RecordKind.RECORD);
		this.unit.fill(by, this.held, "mine");
		this.unit.records().take(this.held.minutes(), this.held.id(), RecordKind.RECORD, RecordAct.SENT, "");
	}

	@Test
	void anotherIsNamedAndApproves() throws Exception {
		assertThat(step(this.held.chair(), 422).text()).contains("You have written in it",
				"A coordinator can name one, with “Somebody else must approve”");
		Document waiting = this.unit.page(this.held.coordinator(), this.record, 200);
		assertThat(waiting.select("main").text()).contains("Waits for " + this.held.chair().name());
		assertThat(waiting.select("a[href=" + this.form + "]").text()).isEqualTo("Somebody else must approve");
		name("0", this.other.id(), 303);
		Document named = this.unit.page(this.held.coordinator(), this.record, 200);
		assertThat(named.select("main").text()).contains("Waits for " + this.other.name());
		assertThat(named.select("[aria-labelledby=steps]").text()).contains(this.other.name() + " named to approve it",
				"by " + this.held.coordinator().name(), WHY);
		assertThat(work(this.other)).contains("Approve the formal record", "Ada");
		assertThat(work(this.held.chair())).doesNotContain("Approve the formal record");
		assertThat(this.unit.page(this.held.chair(), this.record, 200).select("main").text()).contains("mine")
			.doesNotContain("Somebody else must approve");
		assertThat(step(this.held.chair(), 409).text()).contains("named another chair to approve it");
		step(this.other, 303);
		assertThat(this.unit.page(this.held.minutes(), this.record, 200).text()).contains("by " + this.other.name(),
				"Approved");
		assertThat(this.unit.page(this.held.coordinator(), this.form, 409).text()).contains("Nobody was named");
		assertThat(name("1", this.held.chair().id(), 409).text()).contains("Nobody was named");
		assertThat(entries()).isEqualTo(1);
	}

	@Test
	void itIsGivenBackWhileNothingIsApproved() throws Exception {
		this.held = this.unit.held(2, "Ben");
		written(this.held.minutes());
		name("0", this.other.id(), 303);
		assertThat(this.reach.ground(this.other, this.held.cases().getFirst())).contains(Ground.ASSIGNED);
		assertThat(this.reach.ground(this.held.chair(), this.held.cases().getFirst())).contains(Ground.ASSIGNED);
		ActingUser third = this.unit.colleague(Role.CHAIR);
		Document stale = name("0", third.id(), 409);
		assertThat(stale.select("[name=chair] [selected]").val()).isEqualTo(third.id().toString());
		assertThat(stale.text()).contains(this.other.name());
		assertThat(stale.select("input[name=version]").val()).isEqualTo("1");
		name("1", this.held.chair().id(), 303);
		assertThat(this.reach.ground(this.other, this.held.cases().getFirst())).isEmpty();
		assertThat(this.reach.ground(this.held.chair(), this.held.cases().getFirst())).contains(Ground.ASSIGNED);
		this.unit.page(this.other, this.record, 404);
		assertThat(work(this.held.chair())).contains("Approve the formal record");
		assertThat(this.approvers.of(this.held.id())).extracting(NamedApprover::account)
			.containsExactly(this.other.id(), this.held.chair().id());
	}

	@Test
	void onlyWhoCouldHaveChairedItAndHasNotWrittenInItIsNamed() throws Exception {
		ActingUser worked = this.unit.colleague(Role.CHAIR, Role.SOCIAL_WORKER);
		this.unit.cases()
			.allocate(ActingUser.SYSTEM, this.held.cases().getFirst(), worked.id(), AllocationKind.SOCIAL_WORKER);
		ActingUser tied = this.unit.colleague(Role.CHAIR);
		this.interests.declare(ActingUser.SYSTEM,
				Interest.of(tied.id(), this.unit.child(this.held.cases().getFirst()), "a cousin"));
		assertThat(name("0", worked.id(), 422).text()).contains("must be independent");
		assertThat(name("0", tied.id(), 422).text()).contains("declared an interest");
		assertThat(name("0", this.unit.colleague(Role.COORDINATOR).id(), 422).text())
			.contains("Choose somebody who chairs");
		assertThat(name("0", this.held.chair().id(), 422).text()).contains("or has written in it");
		assertThat(name("0", this.held.minutes().id(), 422).text()).contains("takes the minutes");
		assertThat(name("0", AccountId.next(), 422).text()).contains("Choose somebody who chairs");
		assertThat(this.unit.submit(this.held.coordinator(), this.form, 422, "version", "0", "chair", "x", "reason", "")
			.text()).contains("Choose the chair who approves", "Say why");
		name("0", this.other.id(), 303);
		assertThat(name("1", this.other.id(), 422).text()).contains("approves it already");
	}

	@Test
	void onlyCoordinatorsNameAndOnlyWhatIsBegunIsWaitedFor() throws Exception {
		this.unit.page(this.held.chair(), this.form, 403);
		this.unit.page(this.held.minutes(), this.form, 403);
		this.unit.page(this.held.coordinator(), "/conferences/" + MeetingId.next() + "/record/approver", 404);
		RecordUnit.Held early = this.unit.held(1, "Cai");
		this.unit.page(early.coordinator(), early.address("/record/approver"), 409);
	}

	@Test
	void itEndsWithTheSeats() throws Exception {
		name("0", this.other.id(), 303);
		this.unit.meetings().cancel(this.held.coordinator(), this.held.id(), "asked for by mistake");
		assertThat(this.reach.ground(this.other, this.held.cases().getFirst())).isEmpty();
	}

	private Document name(String version, AccountId who, int status) throws Exception {
		return this.unit.submit(this.held.coordinator(), this.form, status, "version", version, "chair", who.toString(),
				"reason", WHY);
	}

	private Document step(ActingUser user, int status) throws Exception {
		return this.unit.submit(user, this.record + "/steps/new", status, "kind", "RECORD", "version", "1", "act",
				"APPROVED", "words", "");
	}

	private String work(ActingUser user) throws Exception {
		return this.unit.page(user, "/", 200).select("main").text();
	}

	private int entries() {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from audit_entry where case_id = :case and act = 'meeting.approver-named'")
			.param("case", this.held.cases().getFirst().value())
			.query(Integer.class)
			.single();
	}

}
