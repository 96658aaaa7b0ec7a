package uk.rowan.record;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is posted to somebody does not come unseen to the door of one who was excluded
 * from what it tells.
 */
@RowanTest
@Import(RecordUnit.class)
class SharedDoorTests {

	private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

	@Autowired
	private RecordUnit unit;

	private RecordUnit.Held held;

	private InviteeId father;

	@BeforeEach
	void anApprovedRecordForTwoOfOneHome() {
		this.held = this.unit.held(2, "Ada");
		this.unit.invite(this.held, NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea",
				this.held.cases().getFirst(), NewAddress.of("3 Quarry View", "Rowanford", "RW1 1AA", SINCE))));
		this.father = this.unit.invite(this.held, NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Lee",
				this.held.cases().getFirst(), NewAddress.of("3, quarry view", "Rowanford", "RW1 1AA", SINCE))));
		this.unit.notes().typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter", null));
		this.unit.approved(RecordKind.RECORD, this.held);
	}

	@Test
	void nobodyIsWarnedOfWhereAllHearTheSame() throws Exception {
		propose("POST");
		assertThat(page().select(".govuk-warning-text")).isEmpty();
	}

	@Test
	void thePaperThatTellsMoreNeedsAReason() throws Exception {
		RecordUnit.exclude(this.father, "VIEWS");
		propose("POST");
		assertThat(page().select(".govuk-warning-text").eachText()).singleElement()
			.asString()
			.contains("Lee Alder was excluded from a part of the conference", "same home address as Bea Alder");
		assertThat(row("Bea Alder").text()).contains("Keep apart");
		assertThat(row("Lee Alder").text()).doesNotContain("Keep apart");
		take("Bea Alder", this.held.minutes(), 303, "CHECKED", "");
		assertThat(take("Bea Alder", this.held.coordinator(), 422, "PRINTED", "").select(".govuk-error-summary").text())
			.contains("may open it");
		take("Bea Alder", this.held.coordinator(), 303, "PRINTED", "her worker hands it to her at the nursery");
		take("Lee Alder", this.held.coordinator(), 303, "PRINTED", "");
	}

	@Test
	void whatIsHandedOverComesToNoDoor() throws Exception {
		RecordUnit.exclude(this.father, "VIEWS");
		propose("IN_PERSON");
		assertThat(row("Bea Alder").text()).doesNotContain("Keep apart");
		take("Bea Alder", this.held.coordinator(), 303, "PRINTED", "");
	}

	private void propose(String way) throws Exception {
		List<String> both = this.unit.invitees()
			.of(this.held.coordinator(), this.held.id())
			.stream()
			.map((one) -> one.id().toString())
			.toList();
		this.unit.submit(this.held.coordinator(), this.held.address("/distribution/new"), 303, "kind", "RECORD", "way",
				way, "children", this.held.cases().getFirst().toString(), "invitees", both.getFirst(), "invitees",
				both.getLast());
	}

	private Document page() throws Exception {
		return this.unit.page(this.held.coordinator(), this.held.address("/distribution"), 200);
	}

	private Element row(String name) throws Exception {
		return page().select("tbody tr")
			.stream()
			.filter((one) -> one.select("th bdi").text().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private Document take(String name, ActingUser who, int status, String act, String words) throws Exception {
		Document form = this.unit.page(this.held.coordinator(), row(name).select("a[href$=steps/new]").attr("href"),
				200);
		return this.unit.submit(who, form.select("main form").attr("action"), status, "version",
				form.select("input[name=version]").val(), "act", act, "words", words);
	}

}
