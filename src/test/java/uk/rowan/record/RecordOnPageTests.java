package uk.rowan.record;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.document.PdfText;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What somebody without an account opens on a one-time page.
 */
@RowanTest
@Import(RecordUnit.class)
class RecordOnPageTests {

	@Autowired
	private RecordUnit unit;

	private RecordUnit.Held held;

	private ActingUser coordinator;

	private InviteeId mother;

	private String path;

	private String code;

	@BeforeEach
	void aPage() throws Exception {
		this.held = this.unit.held(2, "Ada");
		this.coordinator = this.held.coordinator();
		this.mother = this.unit.invite(this.held,
				NewInvitee.family(InviteeRole.PARENT, this.unit.adult("Bea", this.held.cases().getFirst())));
		this.unit.approved(RecordKind.RECORD, this.held);
		make();
	}

	@Test
	void openingItHandsOverExactlyTheirsAndCountsAsAcknowledged() throws Exception {
		String shown = open("/question", this.code).getContentAsString();
		assertThat(this.path + shown).contains("A document from the council").doesNotContain("Bea", "Alder", "Ada");
		MockHttpServletResponse opened = open("/document", this.code);
		assertThat(PdfText.of(opened.getContentAsByteArray()).words()).contains("Bea Alder", "Words of RECORD");
		assertThat(row()).contains("One-time page", "Has reached them", "Link and code made");
		assertThat(open("/document", this.code).getStatus()).as("again").isEqualTo(200);
	}

	@Test
	void wrongCodesRunOut() throws Exception {
		for (int count = 0; count < 5; count++) {
			open("/document", this.code.equals("000000") ? "111111" : "000000");
		}
		assertThat(open("/document", this.code).getStatus()).isEqualTo(404);
		assertThat(row()).doesNotContain("Has reached them");
	}

	@Test
	void itEnds() throws Exception {
		TestDatabase.DATABASE.owner().sql("""
				update one_time_page set made_at = made_at - interval '15 days',
					expires_at = expires_at - interval '15 days'
				where asked_id = :mother""").param("mother", this.mother.value()).update();
		assertThat(open("/document", this.code).getStatus()).isEqualTo(404);
	}

	@Test
	void thePageRefusesWhatIsDoubtedOrWithdrawn() throws Exception {
		this.unit.records().take(this.coordinator, this.held.id(), RecordKind.RECORD, RecordAct.PROPOSED, "wrong");
		assertThat(open("/question", this.code).getStatus()).isEqualTo(404);
		assertThat(open("/document", this.code).getStatus()).isEqualTo(404);
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.RECORD, RecordAct.WITHDRAWN, "so it is");
		assertThat(open("/document", this.code).getStatus()).isEqualTo(404);
	}

	@Test
	void aLinkThatWasLostIsStruckOutAndAnotherMade() throws Exception {
		String lost = this.path;
		String told = this.code;
		assertThat(take("STRUCK", "the link was lost", 303).text()).isEmpty();
		assertThat(open("/document", told).getStatus()).isEqualTo(404);
		make();
		assertThat(this.path).isNotEqualTo(lost);
		assertThat(open("/document", this.code).getStatus()).isEqualTo(200);
	}

	private void make() throws Exception {
		this.unit.submit(this.coordinator, this.held.address("/distribution/new"), 303, "kind", "RECORD", "invitees",
				this.mother.toString(), "way", "ONE_TIME_PAGE", "children", this.held.cases().getFirst().toString());
		Document made = take("SENT", "", 200);
		this.path = made.select(".one-time-link").text().replaceAll(".*(?=/one-time/)|/question$", "");
		this.code = made.select(".one-time-code").text();
	}

	private Document take(String act, String words, int status) throws Exception {
		String address = page().select("tbody tr a[href$=steps/new]").getLast().attr("href");
		String version = this.unit.page(this.coordinator, address, 200).select("input[name=version]").val();
		return this.unit.submit(this.coordinator, address, status, "version", version, "act", act, "words", words);
	}

	private Document page() throws Exception {
		return this.unit.page(this.coordinator, this.held.address("/distribution"), 200);
	}

	private String row() throws Exception {
		return page().select("tbody").text();
	}

	private MockHttpServletResponse open(String end, String typed) throws Exception {
		return this.unit.visit()
			.pages()
			.perform(post(this.path + end).with(csrf()).param("code", typed))
			.andReturn()
			.getResponse();
	}

}
