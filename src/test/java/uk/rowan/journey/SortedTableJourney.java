package uk.rowan.journey;

import java.util.Comparator;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A long table that stands there whole is sorted where it is read.
 */
@RowanJourney
class SortedTableJourney {

	private static final Comparator<String> BY_NUMBER = Comparator
		.comparing((id) -> Double.valueOf(id.replace("T", "")));

	@Test
	void aLongTableIsSortedByItsHeadingsAndByKeyboard(Visitors visitors) {
		Visitor administrator = visitors.signedInAs("admin");
		administrator.open("/settings/clocks");
		Locator table = administrator.page().locator("main table");
		sort(table, "What must be in time", "ascending");
		assertThat(column(table, "tbody th")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
		sort(table, "What must be in time", "descending");
		assertThat(column(table, "tbody th")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
		sort(table, "Clock", "ascending");
		assertThat(column(table, "tbody td:first-child")).hasSizeGreaterThan(10)
			.contains("T2", "T10")
			.isSortedAccordingTo(BY_NUMBER);
	}

	private static void sort(Locator table, String heading, String direction) {
		Locator button = table.locator("thead button:has-text('" + heading + "')");
		button.focus();
		button.press("Enter");
		table.locator("thead th[aria-sort='" + direction + "']:has-text('" + heading + "')").waitFor();
	}

	private static List<String> column(Locator table, String cells) {
		return table.locator(cells).allInnerTexts().stream().map(String::strip).toList();
	}

}
