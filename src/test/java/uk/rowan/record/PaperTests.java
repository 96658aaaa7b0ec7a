package uk.rowan.record;

import java.time.LocalDate;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.document.PdfText;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What leaves on paper: not printed before a second person has checked the address, and
 * not gone before it was posted or handed over.
 */
@RowanTest
@Import(RecordUnit.class)
class PaperTests {

	@Autowired
	private RecordUnit unit;

	private RecordUnit.Held held;

	private ActingUser coordinator;

	private InviteeId mother;

	@BeforeEach
	void anApprovedRecord() {
		this.held = this.unit.held(2, "Ada");
		this.coordinator = this.held.coordinator();
		this.mother = this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea", this.held.cases().getFirst(),
						NewAddress.of("7 Quay Lane", "Rowanford", "RW1 1AA", LocalDate.of(2020, 1, 1)))));
		this.unit.approved(RecordKind.RECORD, this.held);
	}

	@Test
	void nothingIsPrintedBeforeTheSecondCheck() throws Exception {
		add("POST");
		assertThat(refused()).contains("a second person checks it first", "The chair, the minute taker");
		take(this.coordinator, 422, "PRINTED");
		take(this.coordinator, 422, "SENT");
		assertThat(row().text()).contains("Preview", "Address to be checked by a second person")
			.doesNotContain("Open the paper");
		take(this.held.minutes(), 303, "CHECKED");
		assertThat(row().text()).contains("Address checked by " + this.held.minutes().name());
		assertThat(refused()).contains("not marked as printed");
		take(this.coordinator, 303, "PRINTED");
		assertThat(PdfText.of(paper()).words()).contains("7 Quay Lane", "Words of RECORD");
	}

	@Test
	void oneCheckCountsForAllWhoLiveThere() throws Exception {
		InviteeId father = this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Lee", this.held.cases().getFirst(),
						NewAddress.of("7, Quay Lane", "Rowanford", "RW1 1AA", LocalDate.of(2021, 1, 1)))));
		add("POST");
		add(father, "POST");
		String before = page().text();
		assertThat(before).containsOnlyOnce("is checked by a second person before anything is printed");
		assertThat(page().select("tbody a[href$=steps/new]").eachText())
			.allMatch((link) -> link.startsWith("Say that"));
		assertThat(this.unit.page(this.held.minutes(), address("/steps/new"), 200).text())
			.contains("The same address is checked with it for: Lee Alder");
		take(this.held.minutes(), 303, "CHECKED");
		assertThat(page().text()).doesNotContain("checked by a second person");
		assertThat(page().select("tbody a[href$=steps/new]").eachText())
			.allMatch((link) -> link.startsWith("Print it"));
	}

	@Test
	void itHasGoneOnlyWhenItIsPosted() throws Exception {
		add("POST");
		take(this.held.minutes(), 303, "CHECKED");
		take(this.coordinator, 422, "SENT");
		take(this.coordinator, 303, "PRINTED");
		assertThat(gone()).isZero();
		assertThat(row().text()).contains("Printed, not gone yet", "by " + this.coordinator.name());
		take(this.coordinator, 303, "SENT");
		assertThat(gone()).isOne();
		assertThat(row().text()).containsPattern("Posted .* by " + this.coordinator.name());
	}

	@Test
	void whatIsHandedOverIsPrintedFirst() throws Exception {
		add("IN_PERSON");
		take(this.coordinator, 303, "PRINTED");
		paper();
		take(this.coordinator, 303, "SENT");
		assertThat(row().text()).contains("Handed over");
	}

	@Test
	void whatHasChangedSinceItWasPrintedDoesNotGo() throws Exception {
		add("IN_PERSON");
		take(this.coordinator, 303, "PRINTED");
		this.unit.submit(this.held.chair(), this.held.address("/record/addenda/new"), 303, "id", Ids.next().toString(),
				"kind", "RECORD", "whose", "ALL", "words", "One more", "confidential", "");
		assertThat(take(this.coordinator, 422, "SENT").text()).contains("has changed since it was printed");
		assertThat(refused()).contains("has changed since it was printed");
	}

	@Test
	void theDatabaseTakesNoPaperThatWasNotPrinted() throws Exception {
		add("IN_PERSON");
		assertThatThrownBy(() -> TestDatabase.DATABASE.owner()
			.sql("""
					insert into record_delivery_step (id, delivery_id, number, act, words, digest, taken_at, taken_by)
					select :id, id, 1, 'SENT', '', 'a', now(), added_by from record_delivery where invitee_id = :mother""")
			.param("id", Ids.next())
			.param("mother", this.mother.value())
			.update()).hasMessageContaining("paper is printed");
	}

	private Document page() throws Exception {
		return this.unit.page(this.coordinator, this.held.address("/distribution"), 200);
	}

	private void add(String way) throws Exception {
		add(this.mother, way);
	}

	private void add(InviteeId whom, String way) throws Exception {
		this.unit.submit(this.coordinator, this.held.address("/distribution/new"), 303, "kind", "RECORD", "invitees",
				whom.toString(), "way", way, "children", this.held.cases().getFirst().toString());
	}

	private Element row() throws Exception {
		return page().select("tbody tr").getFirst();
	}

	private String address(String end) throws Exception {
		return row().select("a[href$=preview]").attr("href").replace("/preview", end);
	}

	private String refused() throws Exception {
		return this.unit.page(this.coordinator, address("/paper"), 409).text();
	}

	private byte[] paper() throws Exception {
		return this.unit.pdf(this.coordinator, address("/paper"));
	}

	private Document take(ActingUser user, int status, String act) throws Exception {
		String address = address("/steps/new");
		String version = this.unit.page(user, address, 200).select("input[name=version]").val();
		return this.unit.submit(user, address, status, "version", version, "act", act);
	}

	private int gone() {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from record_delivery_gone where invitee_id = :mother")
			.param("mother", this.mother.value())
			.query(Integer.class)
			.single();
	}

}
