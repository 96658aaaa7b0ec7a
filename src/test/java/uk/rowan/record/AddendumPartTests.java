package uk.rowan.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.document.PdfText;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever was excluded from a part of a meeting receives what is added to the rest of its
 * record, and nothing that tells of that part (domain, 2.7).
 */
@RowanTest
@Import(RecordUnit.class)
class AddendumPartTests {

	@Autowired
	private RecordUnit unit;

	private RecordUnit.Held held;

	private String child;

	@BeforeEach
	void aRecordThatHasGoneWithoutAPartToTheMother() throws Exception {
		this.held = this.unit.held(900, "Ada");
		this.child = this.held.cases().getFirst().toString();
		InviteeId mother = this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea", this.held.cases().getFirst())));
		this.unit.invite(this.held, NewInvitee.agency(InviteeRole.SCHOOL, this.unit.agency(""), "Ms Okafor"));
		this.unit.notes()
			.typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter", null), new Draft.Section("Views",
					"What Ada alone told", this.held.cases().getFirst(), false, Set.of(), "VIEWS"));
		RecordUnit.exclude(mother, "VIEWS");
		this.unit.records().begin(this.held.minutes(), this.held.id(), RecordKind.RECORD);
		this.unit.records().take(this.held.minutes(), this.held.id(), RecordKind.RECORD, RecordAct.SENT, "");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.APPROVED, "");
		this.unit.sends(this.held);
		assertThat(rows()).hasSize(2);
	}

	@Test
	void whatIsOfNoSuchPartReachesThem() throws Exception {
		add(303, this.child, "NONE", "Ada was born in March");
		assertThat(proposed()).containsExactlyInAnyOrder("Bea Alder", "Ms Okafor");
		assertThat(PdfText.of(preview("Bea Alder")).words()).contains("Ada was born in March", "No coat in winter")
			.doesNotContain("What Ada alone told");
	}

	@Test
	void whatTellsOfThePartDoesNot() throws Exception {
		add(303, AddendumForm.ALL, "VIEWS", "Ada told it twice");
		assertThat(proposed()).containsExactly("Ms Okafor");
	}

	@Test
	void ofWhichPartItTellsIsAsked() throws Exception {
		Document again = add(422, this.child, "", "Ada was born in March");
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#part");
		assertThat(again.select("input[name=part] + label").eachText()).containsExactly("Views of child and family",
				"Of none of these");
		assertThat(again.select("textarea").text()).isEqualTo("Ada was born in March");
		RecordUnit.Held other = this.unit.approved(RecordKind.RECORD, this.unit.held(2, "Eve"));
		assertThat(this.unit.page(other.chair(), other.address("/record/addenda/new"), 200).select("[name=part]"))
			.isEmpty();
	}

	@Test
	void whatWasAddedIsASectionOfTheNextIssue() throws Exception {
		add(303, AddendumForm.ALL, "VIEWS", "Ada told it twice");
		List<String> clean = this.unit.records()
			.sections(this.held.id(), RecordKind.RECORD)
			.stream()
			.map(Object::toString)
			.toList();
		issueAnew(clean);
		assertThat(record()).contains("beside the issue that was withdrawn", "Ada told it twice");
		this.unit.records().take(this.held.minutes(), this.held.id(), RecordKind.RECORD, RecordAct.SENT, "");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.APPROVED, "");
		this.unit.sends(this.held);
		assertThat(PdfText.of(newest("Bea Alder")).words()).contains("No coat in winter")
			.doesNotContain("Ada told it twice");
		assertThat(PdfText.of(newest("Ms Okafor")).words()).contains("Ada told it twice");
	}

	@Test
	void whereNotAllWasCleanItsWordsStayBehind() throws Exception {
		add(303, AddendumForm.ALL, "NONE", "Ada told it twice");
		issueAnew(List.of());
		assertThat(record()).contains("beside the issue that was withdrawn").doesNotContain("Ada told it twice");
	}

	private void issueAnew(List<String> clean) throws Exception {
		this.unit.records()
			.take(this.held.coordinator(), this.held.id(), RecordKind.RECORD, RecordAct.PROPOSED, "wrong door");
		String form = this.held.address("/record/steps/new");
		String[] typed = Stream
			.concat(Stream.of("kind", "RECORD", "version",
					this.unit.page(this.held.chair(), form + "?kind=RECORD", 200).select("input[name=version]").val(),
					"act", "WITHDRAWN", "words", "so it is"), clean.stream().flatMap((one) -> Stream.of("clean", one)))
			.toArray(String[]::new);
		this.unit.submit(this.held.chair(), form, 303, typed);
		this.unit.records().begin(this.held.minutes(), this.held.id(), RecordKind.RECORD);
	}

	private String record() throws Exception {
		return this.unit.page(this.held.minutes(), this.held.address("/record"), 200).select("main").text();
	}

	private Document add(int status, String whose, String part, String words) throws Exception {
		return this.unit.submit(this.held.chair(), this.held.address("/record/addenda/new"), status, "id",
				Ids.next().toString(), "kind", "RECORD", "whose", whose, "part", part, "words", words, "confidential",
				"");
	}

	private List<String> proposed() throws Exception {
		return waiting().map((row) -> row.select("bdi").text()).toList();
	}

	private byte[] preview(String name) throws Exception {
		Element row = waiting().filter((one) -> one.select("bdi").text().equals(name)).findFirst().orElseThrow();
		return this.unit.pdf(this.held.coordinator(), row.select("a[href$=preview]").attr("href"));
	}

	/** What the newest row of somebody holds. */
	private byte[] newest(String name) throws Exception {
		Element row = rows().stream()
			.filter((one) -> one.select("bdi").text().equals(name) && one.text().contains(", issue 2"))
			.findFirst()
			.orElseThrow();
		return this.unit.pdf(this.held.coordinator(), row.select("a[href$=preview]").attr("href"));
	}

	private Stream<Element> waiting() throws Exception {
		return rows().stream().filter((row) -> row.text().contains("Addendum to be sent"));
	}

	private List<Element> rows() throws Exception {
		return this.unit.page(this.held.coordinator(), this.held.address("/distribution"), 200).select("tbody tr");
	}

}
