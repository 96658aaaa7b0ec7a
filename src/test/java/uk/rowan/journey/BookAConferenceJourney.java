package uk.rowan.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a conference that is overdue to the chair whom the booking opens the case to.
 */
@RowanJourney
class BookAConferenceJourney {

	private static final String CONFERENCE = "Initial child protection conference";

	@Test
	void aCoordinatorBooksLateAndTheChairSeesIt(Visitors visitors) {
		Visitor chair = visitors.signedInAs("chair2");
		Visitor coordinator = visitors.signedInAs("coordinator");
		coordinator.follow("Conferences").finds("Conferences").follow("Cillian Prendergast").finds(CONFERENCE);
		String path = coordinator.path();
		coordinator.reads("Overdue", "Not booked yet", "The hospital asks for two days' notice");
		assertThat(chair.open(path).finds("This record does not exist, or is not open to you").status()).isEqualTo(404);
		coordinator.press("Book the conference").finds("Book the conference");
		coordinator.fillDate("Day", LocalDate.now(ZoneId.of("Europe/London")).plusDays(9))
			.fill("Start", "9.30")
			.select("Chair", "Priya Lindqvist")
			.fill("Place", "Nether Hay health centre")
			.press("Book the conference");
		coordinator.finds("Book the conference")
			.reads("There is a problem", "Say why it is held later than it must be");
		assertThat(Axe.violations(coordinator.page())).isEmpty();
		assertThat(coordinator.page().getByLabel("Place").inputValue()).isEqualTo("Nether Hay health centre");
		coordinator.fill("Reason", "The second opinion came late; the manager and the chair agreed")
			.press("Book the conference");
		coordinator.finds("Invitations").reads("The conference is booked", "Not invited yet");
		coordinator.open(path).finds(CONFERENCE).reads("09:30 to 11:30", "Priya Lindqvist", "Booked late");
		assertThat(coordinator.page().locator("main .govuk-button").allInnerTexts())
			.isEqualTo(List.of("Find a minute taker"));
		chair.open(path).finds(CONFERENCE).reads("Nether Hay health centre").follow("Cillian Prendergast");
		chair.reads("Chronology").follow("Chronology").finds("Chronology").reads(CONFERENCE + " booked");
	}

}
