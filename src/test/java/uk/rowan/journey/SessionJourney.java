package uk.rowan.journey;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Being warned before the session ends, and staying signed in; the browser's clock is led
 * forward, the server's goes its way.
 */
@RowanJourney
class SessionJourney {

	private static final long NEARLY = Duration.ofMinutes(18).plusSeconds(30).toMillis();

	private static final long TOO_LONG = Duration.ofMinutes(2).toMillis();

	@Test
	void whoeverIsWarnedCanStay(Visitors visitors) {
		Visitor visitor = visitors.somebody();
		visitor.page().clock().install();
		visitor.signIn("chair");
		Locator warning = warning(visitor);
		PlaywrightAssertions.assertThat(warning).isHidden();
		visitor.page().clock().runFor(NEARLY);
		PlaywrightAssertions.assertThat(warning).isVisible();
		assertThat(Axe.violations(visitor.page())).isEmpty();
		PlaywrightAssertions.assertThat(visitor.page().locator("#timeout-title")).isFocused();
		visitor.press("Stay signed in");
		PlaywrightAssertions.assertThat(warning).isHidden();
		visitor.page().clock().runFor(TOO_LONG);
		PlaywrightAssertions.assertThat(warning).isHidden();
		visitor.follow("Cases").finds("Cases");
	}

	@Test
	void whoeverTypesAndIsSignedOutKeepsWhatIsTyped(Visitors visitors) {
		Visitor visitor = visitors.somebody();
		visitor.page().clock().install();
		visitor.signIn("chair").follow("People").fill("Name", "Nobody in particular");
		visitor.page().clock().runFor(NEARLY);
		PlaywrightAssertions.assertThat(warning(visitor)).isVisible();
		visitor.page().clock().runFor(TOO_LONG);
		visitor.reads("You have been signed out. What you typed is still on this page.").press("Go back to the page");
		assertThat(visitor.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).inputValue())
			.isEqualTo("Nobody in particular");
	}

	private static Locator warning(Visitor visitor) {
		return visitor.page()
			.getByRole(AriaRole.DIALOG,
					new Page.GetByRoleOptions().setName("You will be signed out soon").setIncludeHidden(true));
	}

}
