package uk.rowan.journey;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import uk.rowan.document.PdfText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How an approved record reaches those who may have it: row by row, and each with what is
 * for them.
 *
 * @param coordinator who sends it
 * @param path where the conference is
 */
record DistributionSteps(Visitor coordinator, String path) {

	/** What was typed only about the younger child. */
	static final String OF_BEN = "Ben wets his bed";

	/** What the family must not have. */
	static final String CONFIDENTIAL = "Her sister has made the referral";

	void sends(Visitor chair) throws IOException {
		this.coordinator.open(this.path + "/distribution")
			.press("Add recipients")
			.finds("Add recipients of the formal record");
		assertThat(Axe.violations(this.coordinator.page())).isEmpty();
		this.coordinator.press("Add them").reads("each row goes by itself");
		assertThat(received("Kim Head")).contains(RecordSteps.CHANGED, OF_BEN, CONFIDENTIAL);
		assertThat(received("Mia Hornbeam")).contains(RecordSteps.CHANGED, OF_BEN).doesNotContain(CONFIDENTIAL);
		assertThat(received("Ada Hornbeam")).contains(RecordSteps.CHANGED)
			.doesNotContain(CONFIDENTIAL, OF_BEN, "Lives with his father");
		step(this.coordinator, "Kim Head", "Send it", "");
		assertThat(row("Mia Hornbeam").innerText()).contains("Address to be checked by a second person");
		chair.open(this.path + "/distribution").finds("What each will receive");
		step(chair, "Mia Hornbeam", "The address is right", "");
		this.coordinator.open(this.path + "/distribution");
		step(this.coordinator, "Mia Hornbeam", "Print it", "");
		assertThat(paper("Mia Hornbeam")).contains("Mia Hornbeam 7 Long Row", RecordSteps.CHANGED, OF_BEN)
			.doesNotContain(CONFIDENTIAL);
		step(this.coordinator, "Mia Hornbeam", "It is posted", "");
		step(this.coordinator, "Kim Head", "It has reached them", "They rang");
		assertThat(row("Kim Head").innerText()).contains("Has reached them");
		assertThat(row("Mia Hornbeam").innerText()).contains("Posted");
		assertThat(row("Ada Hornbeam").innerText()).contains("To be sent");
	}

	private Locator row(String name) {
		Page page = this.coordinator.page();
		return page.locator("tbody tr",
				new Page.LocatorOptions().setHas(page.locator("th bdi", new Page.LocatorOptions().setHasText(name))));
	}

	private String received(String name) throws IOException {
		return text(name, "/preview");
	}

	private String paper(String name) throws IOException {
		return text(name, "/paper");
	}

	/** The text layer of exactly what they will receive. */
	private String text(String name, String end) throws IOException {
		String address = Objects.requireNonNull(row(name).locator("a[href$='" + end + "']").getAttribute("href"));
		return PdfText.of(this.coordinator.page().request().get(address).body()).words();
	}

	private static void step(Visitor who, String name, String act, String words) {
		who.follow(Pattern.compile("^(?!Preview|Open the paper).*" + name)).finds("What is done with it?");
		who.choose(act).fill("How, or why", words).press("Do this").reads("Done");
	}

}
