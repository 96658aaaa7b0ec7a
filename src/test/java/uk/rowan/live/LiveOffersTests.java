package uk.rowan.live;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.InviteeId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the live screen offers, so that it need not be typed.
 */
@RowanTest
@Import(LiveUnit.class)
class LiveOffersTests {

	@Autowired
	private LiveUnit unit;

	@Test
	void thoseWhoAnsweredAreOfferedAsTheyAnswered() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		InviteeId nurse = this.unit.invite(held, InviteeRole.SCHOOL_NURSE, "Nia Nurse");
		assertThat(this.unit.visit().page(held.chair(), held.path(), 200).select("[data-part=answered]")).isEmpty();
		this.unit.answers(held, nurse, Telling.Answer.DOES_NOT_COME);
		assertThat(this.unit.visit().page(held.chair(), held.path(), 200).select("[data-part=answered] [data-words]"))
			.singleElement()
			.satisfies((one) -> assertThat(one.attr("data-for")).contains(nurse.toString()),
					(one) -> assertThat(one.attr("data-words")).isEqualTo("APOLOGIES"));
	}

	@Test
	void theDaysThatAreOfferedSayUntilWhenAndWhy() throws Exception {
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		Document page = this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(page.select("[data-field^=CORE_GROUP_ON] .rowan-live__days").text()).startsWith("By ")
			.contains("Working days in time:");
		assertThat(page.select("[data-field^=REVIEW_ON] .rowan-live__days").text()).startsWith("By ")
			.contains("Days on which the chair is free:");
	}

}
