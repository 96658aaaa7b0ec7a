package uk.rowan.journey;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The work of a day in a browser without scripts.
 */
@RowanJourney
class NoScriptJourney {

	@Test
	void aCaseIsOpenedAndANoteWritten(Visitors visitors) {
		Visitor worker = visitors.somebody(visitors.options().setJavaScriptEnabled(false)).signIn("socialworker");
		assertThat(worker.navigation()).contains("Cases");
		worker.follow("People").press("Search").finds("Find a person").reads("There is a problem");
		worker.fill("Name", "Chidi").press("Search").finds("People found").follow("Chidi Okafor");
		worker.finds("Chidi Okafor").follow(Pattern.compile("Case RWN-.*")).finds("Case RWN-");
		worker.follow("Write a note").finds("Write a note").press("Keep the note").reads("There is a problem");
		worker.fillDate("When did it happen?", 2, 11, 2026).fill("Note", "Visited at home; Chidi spoke of school.");
		worker.press("Keep the note").reads("The note is kept").follow("Chronology");
		worker.finds("Chronology").reads("Visited at home; Chidi spoke of school.").signOut();
	}

	@Test
	void aCaseIsClosedAndOpenedAgain(Visitors visitors) {
		Visitor coordinator = visitors.somebody(visitors.options().setJavaScriptEnabled(false)).signIn("coordinator");
		coordinator.follow("People").fill("Name", "Tyler Brockway").press("Search").follow("Tyler Brockway");
		coordinator.follow(Pattern.compile("Case RWN-.*")).follow("Close the case").finds("Close the case");
		coordinator.press("Close the case").reads("There is a problem", "Choose why the case is closed");
		coordinator.fillDate("When was the case closed?", 3, 11, 2026).choose("Transferred to another council");
		coordinator.choose("The child and family have been told")
			.choose("The agencies who work with the family have been told")
			.choose("The record is complete")
			.press("Close the case")
			.reads("The case is closed", "Closed");
		coordinator.follow("Open the case again").fillDate("When was the case opened again?", 4, 11, 2026);
		coordinator.fill("Why?", "The family has come back")
			.press("Open the case again")
			.reads("The case is open again");
	}

}
