package uk.rowan.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.RelationshipKind;
import uk.rowan.settings.DueItem;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter and a record have gone to everybody when all who are due one have it, and not
 * when no row waits.
 */
@RowanTest
@Import(RecordUnit.class)
class GoneToAllTests {

	@Autowired
	private RecordUnit unit;

	@Autowired
	private RecordDues dues;

	@Autowired
	private GoneRecords gone;

	private RecordUnit.Held held;

	private InviteeId mother;

	private InviteeId lawyer;

	@BeforeEach
	void twoWhoAreDueARecordAndOneWhoIsNot() {
		this.held = this.unit.held(900, "Ada");
		this.mother = this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea", this.held.cases().getFirst())));
		this.lawyer = this.unit.invite(this.held, NewInvitee.named(InviteeRole.LEGAL, "Lee Law", ""));
		this.unit.invite(this.held, NewInvitee.named(InviteeRole.OBSERVER, "Olu Watch", ""));
	}

	@Test
	void whatIsClosedBeforeItsTimeIsDueFromThenOn() {
		RecordUnit.Held early = this.unit.held(0, "Eve");
		TestDatabase.DATABASE.owner()
			.sql("update meeting_booking set ends_at = now() + interval '2 hours' where meeting_id = :id")
			.param("id", early.id().value())
			.update();
		assertThat(this.dues.dueFor(early.minutes(), LocalDate.now(ZoneId.of("Europe/London")))).isEmpty();
		TestDatabase.DATABASE.owner()
			.sql("insert into meeting_end (meeting_id, ended_at, decided) values (:id, now(), true)")
			.param("id", early.id().value())
			.update();
		assertThat(this.dues.dueFor(early.minutes(), LocalDate.now(ZoneId.of("Europe/London"))))
			.extracting(DueItem::task)
			.contains("Write the decision letter", "Write the formal record");
	}

	@Test
	void aRowForOneOfThemIsNotEverybody() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		handOver(RecordKind.RECORD, this.mother, "Bea Alder");
		assertThat(due("record")).containsExactly("Send the formal record");
		assertThat(this.unit.goneOn(this.held)).isEmpty();
		assertThat(page().select("main li").eachText()).contains("Formal record: Lee Law")
			.noneMatch((line) -> line.contains("Olu Watch") || line.contains("Bea"));
		handOver(RecordKind.RECORD, this.lawyer, "Lee Law");
		assertThat(due("record")).isEmpty();
		assertThat(this.unit.goneOn(this.held)).isPresent();
		assertThat(this.gone.changed()).containsEntry(this.held.id(),
				this.unit.goneOn(this.held).map(GoneToAllTests::day));
		assertThat(page().select("main h2")).isEmpty();
	}

	@Test
	void aLetterIsDueForAsLong() throws Exception {
		this.unit.approved(RecordKind.LETTER, this.held);
		handOver(RecordKind.LETTER, this.mother, "Bea Alder");
		assertThat(due("letter")).containsExactly("Send the decision letter");
		handOver(RecordKind.LETTER, this.lawyer, "Lee Law");
		assertThat(due("letter")).isEmpty();
	}

	@Test
	void whoReceivesNothingForAReasonIsWaitedForNoMore() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		handOver(RecordKind.RECORD, this.mother, "Bea Alder");
		add(RecordKind.RECORD, this.lawyer);
		take("Lee Law", 422, "FORGONE", "");
		take("Lee Law", 303, "FORGONE", "left the firm");
		assertThat(row("Lee Law").text()).contains("Nothing goes", "left the firm");
		assertThat(due("record")).isEmpty();
		assertThat(this.unit.goneOn(this.held)).isPresent();
		take("Lee Law", 303, "STRUCK", "came back");
		assertThat(due("record")).hasSize(1);
		assertThat(this.unit.goneOn(this.held)).isEmpty();
	}

	@Test
	void whoWasExcludedFromAllOfItIsDueNothing() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		handOver(RecordKind.RECORD, this.lawyer, "Lee Law");
		RecordUnit.exclude(this.mother, "VIEWS");
		assertThat(due("record")).as("from a part only").hasSize(1);
		RecordUnit.exclude(this.mother, null);
		assertThat(due("record")).isEmpty();
		assertThat(this.unit.goneOn(this.held)).isPresent();
	}

	@Test
	void whoIsDueARecordIsWhoReceivesSomethingByTheirRole() {
		for (InviteeRole role : InviteeRole.values()) {
			InviteeId one = this.unit.invite(this.held, NewInvitee.named(role, "Sam " + role, ""));
			assertThat(TestDatabase.DATABASE.owner()
				.sql("select exists (select from meeting_recipient where invitee_id = :id)")
				.param("id", one.value())
				.query(Boolean.class)
				.single())
				.as(role.name())
				.isEqualTo(!Set
					.of(InviteeRole.OBSERVER, InviteeRole.INTERPRETER, InviteeRole.SUPPORTER, InviteeRole.WIDER_FAMILY)
					.contains(role));
		}
	}

	@Test
	void aRelativeIsDueARecordWithParentalResponsibilityOrByADecision() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		handOver(RecordKind.RECORD, this.mother, "Bea Alder");
		handOver(RecordKind.RECORD, this.lawyer, "Lee Law");
		PersonId gran = this.unit.adult("Gwen", this.held.cases().getFirst());
		InviteeId invited = this.unit.invite(this.held, NewInvitee.family(InviteeRole.WIDER_FAMILY, gran));
		assertThat(due("record")).isEmpty();
		assertThat(page().text()).doesNotContain("Gwen Alder");
		Document adding = this.unit.page(this.held.coordinator(), this.held.address("/distribution/new"), 200);
		assertThat(adding.select("input[value=" + invited + "]")).hasSize(1);
		assertThat(adding.select("input[name=invitees][checked]")).isEmpty();
		assertThat(adding.text()).contains("Wider family; receives it only if you decide so");
		this.unit.people()
			.relate(ActingUser.SYSTEM,
					NewRelationship
						.of(gran, RelationshipKind.SPECIAL_GUARDIAN, this.unit.child(this.held.cases().getFirst()))
						.withParentalResponsibility());
		assertThat(page().text()).contains("Formal record: Gwen Alder");
		assertThat(due("record")).hasSize(1);
		handOver(RecordKind.RECORD, invited, "Gwen Alder");
		assertThat(due("record")).isEmpty();
	}

	@Test
	void aSupporterReceivesARecordByADecisionOnly() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		handOver(RecordKind.RECORD, this.mother, "Bea Alder");
		handOver(RecordKind.RECORD, this.lawyer, "Lee Law");
		InviteeId friend = this.unit.invite(this.held, NewInvitee.named(InviteeRole.SUPPORTER, "Fred Rook", ""));
		assertThat(due("record")).isEmpty();
		Document adding = this.unit.page(this.held.coordinator(), this.held.address("/distribution/new"), 200);
		assertThat(adding.select("input[value=" + friend + "]")).hasSize(1);
		assertThat(adding.select("input[name=invitees][checked]")).isEmpty();
		assertThat(adding.text()).contains("Supporter; receives it only if you decide so");
		handOver(RecordKind.RECORD, friend, "Fred Rook");
		assertThat(due("record")).isEmpty();
	}

	@Test
	void aRowOfARelativeIsWaitedFor() throws Exception {
		this.unit.approved(RecordKind.RECORD, this.held);
		handOver(RecordKind.RECORD, this.mother, "Bea Alder");
		handOver(RecordKind.RECORD, this.lawyer, "Lee Law");
		add(RecordKind.RECORD, this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.WIDER_FAMILY, this.unit.adult("Gwen", this.held.cases().getFirst()))));
		assertThat(due("record")).hasSize(1);
		take("Gwen Alder", 303, "STRUCK", "she only came along");
		assertThat(due("record")).isEmpty();
	}

	private void handOver(RecordKind kind, InviteeId whom, String name) throws Exception {
		add(kind, whom);
		take(name, 303, "PRINTED", "");
		take(name, 303, "SENT", "");
	}

	private void add(RecordKind kind, InviteeId whom) throws Exception {
		this.unit.submit(this.held.coordinator(), this.held.address("/distribution/new"), 303, "kind", kind.name(),
				"way", "IN_PERSON", "children", this.held.cases().getFirst().toString(), "invitees", whom.toString());
	}

	private void take(String name, int status, String act, String words) throws Exception {
		Document form = this.unit.page(this.held.coordinator(), row(name).select("a[href$=steps/new]").attr("href"),
				200);
		this.unit.submit(this.held.coordinator(), form.select("main form").attr("action"), status, "version",
				form.select("input[name=version]").val(), "act", act, "words", words);
	}

	private Document page() throws Exception {
		return this.unit.page(this.held.coordinator(), this.held.address("/distribution"), 200);
	}

	private Element row(String name) throws Exception {
		Stream<Element> rows = page().select("tbody tr").stream();
		return rows.filter((row) -> row.select("bdi").text().equals(name)).findFirst().orElseThrow();
	}

	private List<String> due(String what) {
		return this.dues.dueFor(this.held.coordinator(), LocalDate.of(2026, 11, 23))
			.stream()
			.filter((one) -> one.href().contains(this.held.id().toString()) && one.task().contains(what))
			.map(DueItem::task)
			.toList();
	}

	private static LocalDate day(Instant at) {
		return at.atZone(ZoneId.of("Europe/London")).toLocalDate();
	}

}
