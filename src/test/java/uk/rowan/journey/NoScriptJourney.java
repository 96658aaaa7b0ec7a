package uk.rowan.journey;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.DatabaseClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The work of a day in a browser without scripts.
 */
@RowanJourney
class NoScriptJourney {

	/** Rowanshire is dated from today, and so is whatever is typed about it. */
	private final LocalDate today = LocalDate.now(DatabaseClock.LONDON);

	@Test
	void aCaseIsOpenedAndANoteWritten(Visitors visitors) {
		Visitor worker = visitors.somebody(visitors.options().setJavaScriptEnabled(false)).signIn("socialworker");
		assertThat(worker.navigation()).contains("Cases");
		worker.follow("People").press("Search").finds("Find a person").reads("There is a problem");
		worker.fill("Name", "Chidi").press("Search").finds("People found").follow("Chidi Okafor");
		worker.finds("Chidi Okafor").follow(Pattern.compile("Case RWN-.*")).finds("Case RWN-");
		worker.press("Write a note").finds("Write a note").press("Keep the note").reads("There is a problem");
		worker.fillDate("When did it happen?", this.today.minusDays(3))
			.fill("Note", "Visited at home; Chidi spoke of school.");
		worker.press("Keep the note").reads("The note is kept").follow("Chronology");
		worker.finds("Chronology").reads("Visited at home; Chidi spoke of school.").signOut();
	}

	@Test
	void aCaseIsClosedAndOpenedAgain(Visitors visitors) {
		Visitor coordinator = visitors.somebody(visitors.options().setJavaScriptEnabled(false)).signIn("coordinator");
		coordinator.follow("People").fill("Name", "Tyler Brockway").press("Search").follow("Tyler Brockway");
		coordinator.follow(Pattern.compile("Case RWN-.*")).follow("Close the case").finds("Close the case");
		coordinator.press("Close the case").reads("There is a problem", "Choose why the case is closed");
		coordinator.fillDate("When was the case closed?", this.today.minusDays(2))
			.choose("Transferred to another council");
		coordinator.choose("The child and family have been told")
			.choose("The agencies who work with the family have been told")
			.choose("The record is complete")
			.press("Close the case")
			.reads("The case is closed", "Closed");
		coordinator.follow("Open the case again").fillDate("When was the case opened again?", this.today.minusDays(1));
		coordinator.fill("Why?", "The family has come back")
			.press("Open the case again")
			.reads("The case is open again");
	}

}
