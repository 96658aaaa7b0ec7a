package uk.rowan.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.document.PdfText;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.settings.DueItem;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is added beside a record reaches all who have it, and nobody else.
 */
@RowanTest
@Import(RecordUnit.class)
class AddendumRoundTests {

	@Autowired
	private RecordUnit unit;

	@Autowired
	private RecordDues dues;

	private RecordUnit.Held held;

	private String distribution;

	private String elder;

	private String younger;

	@BeforeEach
	void aRecordThatHasGone() throws Exception {
		this.held = this.unit.held(900, "Ada", "Ben");
		this.distribution = this.held.address("/distribution");
		this.elder = this.held.cases().getFirst().toString();
		this.younger = this.held.cases().getLast().toString();
		this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea", this.held.cases().getFirst())));
		InviteeId aunt = this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.CARER, this.unit.adult("Una", this.held.cases().getFirst())));
		this.unit.invite(this.held, NewInvitee.agency(InviteeRole.SCHOOL, this.unit.agency(""), "Ms Okafor"));
		this.unit.notes()
			.typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter", null), new Draft.Section(
					"Decision", "Plan for the younger", this.held.cases().getLast(), false, Set.of(aunt)));
		this.unit.records().begin(this.held.minutes(), this.held.id(), RecordKind.RECORD);
		this.unit.records().take(this.held.minutes(), this.held.id(), RecordKind.RECORD, RecordAct.SENT, "");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.APPROVED, "");
		send();
		assertThat(rows()).hasSize(3);
		assertThat(due()).isEmpty();
		assertThat(this.unit.goneOn(this.held)).isPresent();
	}

	@Test
	void itIsProposedToAllWhoHaveTheRecordAndIsNotLateForThat() throws Exception {
		add("The date is wrong", "ALL", "");
		assertThat(proposed()).containsExactlyInAnyOrder("Bea Alder", "Una Alder", "Ms Okafor");
		assertThat(row("Bea Alder").text()).contains("Formal record with what was added since", "Addendum to be sent",
				"In person");
		assertThat(due()).extracting(DueItem::task).containsExactly("Send what was added to the formal record");
		assertThat(due().getFirst().due().on()).isNull();
		assertThat(this.unit.goneOn(this.held)).isEmpty();
		send();
		assertThat(proposed()).isEmpty();
		assertThat(due()).isEmpty();
		assertThat(this.unit.goneOn(this.held)).isPresent();
	}

	@Test
	void whatIsKeptFromSomebodyIsNotProposedToThem() throws Exception {
		add("Not for the family", this.elder, "yes");
		assertThat(proposed()).containsExactly("Ms Okafor");
		assertThat(
				this.unit.page(this.held.coordinator(), this.distribution + "/new", 200).select("input[name=invitees]"))
			.isEmpty();
		add("About the younger", this.younger, "");
		assertThat(proposed()).as("a row waits for the school").containsExactlyInAnyOrder("Ms Okafor", "Bea Alder");
		assertThat(PdfText.of(preview("Ms Okafor")).words()).contains("Not for the family", "About the younger",
				"No coat in winter");
		assertThat(PdfText.of(preview("Bea Alder")).words()).contains("About the younger")
			.doesNotContain("Not for the family");
		add("For all", "ALL", "");
		assertThat(PdfText.of(preview("Una Alder")).words()).contains("For all")
			.doesNotContain("younger", "Not for the family");
	}

	@Test
	void whoeverHasNotBeenSentItYetReceivesItWithTheFirstRow() throws Exception {
		this.unit.invite(this.held, NewInvitee.named(InviteeRole.LEGAL, "Lee Law", ""));
		String[] typed = { "kind", "RECORD", "way", "USUAL", "children", this.elder, "invitees", invited("Lee Law") };
		this.unit.submit(this.held.coordinator(), this.distribution + "/new", 303, typed);
		add("The date is wrong", this.elder, "");
		assertThat(rows().stream().filter((row) -> row.text().contains("Lee Law"))).hasSize(1);
		assertThat(PdfText.of(preview("Lee Law")).words()).contains("The date is wrong");
	}

	@Test
	void aRowThatWasStruckOutCanBeAddedAnew() throws Exception {
		add("Not for the family", "ALL", "yes");
		String steps = row("Ms Okafor").select("a[href$=steps/new]").attr("href");
		this.unit.submit(this.held.coordinator(), steps, 303, "version", "0", "act", "STRUCK", "words", "moved");
		assertThat(proposed()).isEmpty();
		String school = this.unit.page(this.held.coordinator(), this.distribution + "/new", 200)
			.select("input[name=invitees]")
			.val();
		assertThat(school).isEqualTo(invited("Ms Okafor"));
		this.unit.submit(this.held.coordinator(), this.distribution + "/new", 303, "kind", "RECORD", "way", "IN_PERSON",
				"children", this.elder, "invitees", school);
		assertThat(proposed()).containsExactly("Ms Okafor");
	}

	@Test
	void theSameFormSentTwiceProposesOnce() throws Exception {
		String id = Ids.next().toString();
		add(id, "The date is wrong", "ALL", "");
		add(id, "The date is wrong", "ALL", "");
		assertThat(rows()).hasSize(6);
	}

	private void add(String words, String whose, String confidential) throws Exception {
		add(Ids.next().toString(), words, whose, confidential);
	}

	private void add(String id, String words, String whose, String confidential) throws Exception {
		this.unit.submit(this.held.chair(), this.held.address("/record/addenda/new"), 303, "id", id, "kind", "RECORD",
				"whose", whose, "words", words, "confidential", confidential);
	}

	private void send() throws Exception {
		this.unit.sends(this.held);
	}

	private List<DueItem> due() {
		return this.dues.dueFor(this.held.coordinator(), LocalDate.of(2026, 11, 23))
			.stream()
			.filter((one) -> one.href().contains(this.held.id().toString()) && !one.task().contains("letter"))
			.toList();
	}

	private List<String> proposed() throws Exception {
		return waiting().map((row) -> row.select("bdi").text()).toList();
	}

	private Element row(String name) throws Exception {
		Stream<Element> open = rows().stream().filter((row) -> row.text().contains("To be sent"));
		return Stream.concat(waiting(), open)
			.filter((row) -> row.select("bdi").text().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private Stream<Element> waiting() throws Exception {
		return rows().stream().filter((row) -> row.text().contains("Addendum to be sent"));
	}

	private List<Element> rows() throws Exception {
		return this.unit.page(this.held.coordinator(), this.distribution, 200).select("tbody tr");
	}

	private byte[] preview(String name) throws Exception {
		return this.unit.pdf(this.held.coordinator(), row(name).select("a[href$=preview]").attr("href"));
	}

	private String invited(String name) {
		return this.unit.invitees()
			.of(this.held.coordinator(), this.held.id())
			.stream()
			.filter((one) -> one.called().equals(name))
			.findFirst()
			.orElseThrow()
			.id()
			.toString();
	}

}
