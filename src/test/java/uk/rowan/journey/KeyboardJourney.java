package uk.rowan.journey;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.DatabaseClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The work of a day by keyboard alone.
 */
@RowanJourney
class KeyboardJourney {

	/** Rowanshire is dated from today, and so is whatever is typed about it. */
	private final LocalDate today = LocalDate.now(DatabaseClock.LONDON);

	private static Keyboard signIn(Visitor visitor, String username) {
		visitor.open("/sign-in");
		Keyboard keyboard = new Keyboard(visitor.page());
		keyboard.type("Username", username).type("Password", Visitor.PASSWORD).press("Enter");
		visitor.finds("My work");
		return keyboard;
	}

	@Test
	void aCaseIsFoundAndANoteWritten(Visitors visitors) {
		Visitor visitor = visitors.somebody();
		Keyboard keyboard = signIn(visitor, "socialworker");
		keyboard.use("People").type("Name", "Ada Birch").use("Search").use("Ada Birch");
		visitor.finds("Ada Birch");
		String reference = visitor.page().locator("main a[href^='/cases/']").first().innerText();
		keyboard.use(reference).use("Write a note");
		keyboard.use("Keep the note");
		visitor.finds("Write a note").reads("There is a problem");
		keyboard.to("Write the note").press("Enter").type("Ada read to me at her school.");
		keyboard.typeDate("When did it happen?", this.today.minusDays(3)).use("Keep the note");
		visitor.reads("The note is kept");
	}

	@Test
	void aCaseIsClosed(Visitors visitors) {
		Visitor visitor = visitors.somebody();
		Keyboard keyboard = signIn(visitor, "coordinator");
		keyboard.use("People").type("Name", "Finley Ashworth").use("Search").use("Finley Ashworth");
		keyboard.use(visitor.page().locator("main a[href^='/cases/']").first().innerText()).use("Close the case");
		keyboard.typeDate("When was the case closed?", this.today.minusDays(2)).to("Adopted").press("ArrowDown");
		for (String check : new String[] { "The child and family have been told",
				"The agencies who work with the family have been told", "The record is complete" }) {
			keyboard.to(check).press("Space");
		}
		keyboard.use("Close the case");
		visitor.reads("The case is closed", "Closed");
		assertThat(visitor.status()).isEqualTo(200);
	}

	@Test
	void theNavigationCanBeSkipped(Visitors visitors) {
		Visitor visitor = visitors.somebody();
		Keyboard keyboard = signIn(visitor, "chair");
		keyboard.to("Skip to main content").press("Enter").press("Tab");
		assertThat(visitor.page().evaluate("() => document.activeElement.closest('main') !== null")).isEqualTo(true);
	}

}
