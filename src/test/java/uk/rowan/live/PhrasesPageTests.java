package uk.rowan.live;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.KeptSettings;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The phrases of the council, which the live screen offers.
 */
@RowanTest
@Import(LiveUnit.class)
class PhrasesPageTests {

	private static final String ADDRESS = "/settings/phrases";

	@Autowired
	private LiveUnit unit;

	@Autowired
	private ApplicationContext context;

	private KeptSettings kept;

	@BeforeEach
	void keep() {
		this.kept = new KeptSettings(this.context);
	}

	@AfterEach
	void takeBack() {
		this.kept.close();
	}

	private String[] with(Document page, String worries) {
		return new String[] { "version", page.select("input[name=version]").val(), "views", "", "worries", worries,
				"working", "", "needs", "", "decision", "", "closing", "", "reason", "Said so by the chairs" };
	}

	@Test
	void whatIsKeptIsOfferedInItsOrderAndTheRestNoMore() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		LiveUnit.Held held = this.unit.aboutToBeHeld("Ada");
		Document page = this.unit.visit().page(admin, ADDRESS, 200);
		assertThat(page.select("textarea[name=worries]").val()).contains("How it affects the child day by day:");
		this.unit.visit().submit(admin, ADDRESS, 303, with(page, "Second thoughts:\n\n  First signs:  \n"));
		this.unit.visit().submit(admin, ADDRESS, 409, with(page, "Second thoughts:\n\n  First signs:  \n"));
		Document screen = this.unit.visit().page(held.chair(), held.path(), 200);
		assertThat(screen.select("[data-part=phrase]").eachText()).containsExactly("Second thoughts:", "First signs:");
		assertThat(screen.select("section[data-section=4] [data-part=phrase]")).hasSize(2);
	}

	@Test
	void whoeverSawOlderOnesIsToldAndKeepsWhatWasTyped() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		Document page = this.unit.visit().page(admin, ADDRESS, 200);
		this.unit.visit().submit(admin, ADDRESS, 303, with(page, "First"));
		Document both = this.unit.visit().submit(admin, ADDRESS, 409, with(page, "Other"));
		assertThat(both.select("textarea[name=worries]").val()).isEqualTo("Other");
	}

	@Test
	void tooLongIsSaidBesideTheField() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		Document page = this.unit.visit().page(admin, ADDRESS, 200);
		Document again = this.unit.visit().submit(admin, ADDRESS, 422, with(page, "a".repeat(301)));
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#worries");
		again = this.unit.visit().submit(admin, ADDRESS, 422, with(page, "one\n".repeat(41)));
		assertThat(again.select("textarea[name=worries]").val()).startsWith("one");
	}

	@Test
	void theReasonIsAskedForAndShown() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		Document page = this.unit.visit().page(admin, ADDRESS, 200);
		String[] unreasoned = with(page, "First");
		unreasoned[unreasoned.length - 1] = " ";
		Document again = this.unit.visit().submit(admin, ADDRESS, 422, unreasoned);
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reason");
		this.unit.visit().submit(admin, ADDRESS, 303, with(page, "First"));
		assertThat(this.unit.visit().page(admin, ADDRESS, 200).select("main li").eachText()).first()
			.asString()
			.endsWith(admin.name() + ": Said so by the chairs");
	}

	@Test
	void onlyAnAdministratorChangesThem() throws Exception {
		this.unit.visit().page(this.unit.colleague(Role.CHAIR), ADDRESS, 403);
	}

}
