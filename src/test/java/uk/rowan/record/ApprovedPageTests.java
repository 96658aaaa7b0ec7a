package uk.rowan.record;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes after a letter or a record is approved.
 */
@RowanTest
@Import(RecordUnit.class)
class ApprovedPageTests {

	@Autowired
	private RecordUnit unit;

	private RecordUnit.Held held;

	@BeforeEach
	void aConferenceThatWasHeld() {
		this.held = this.unit.held(2, "Ada", "Ben");
	}

	@Test
	void whatEachWillReceiveLeadsOnceItIsApproved() throws Exception {
		String letter = this.held.address("/record?kind=LETTER");
		this.unit.approved(RecordKind.LETTER, this.held);
		Document page = this.unit.page(this.held.chair(), letter, 200);
		assertThat(page.select("main .govuk-button").eachText()).containsExactly("What each will receive");
		assertThat(page.select("main a[href*=steps/new]").text()).isEqualTo("Ask that it be withdrawn");
		assertThat(page.select("main a[href*=child]").eachText())
			.containsExactly("Decision letter about Ada Alder (PDF)", "Decision letter about Ben Alder (PDF)");
		this.unit.records().take(this.held.chair(), this.held.id(), RecordKind.LETTER, RecordAct.PROPOSED, "wrong");
		assertThat(this.unit.page(this.held.minutes(), letter, 200)
			.select("main .govuk-button")
			.eachText()).containsExactly("Decide whether it is withdrawn");
	}

}
