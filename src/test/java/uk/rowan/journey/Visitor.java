package uk.rowan.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uses Rowan as people do: by the words of links, fields and buttons. What the browser
 * complains of on the way is kept, and found at the next {@link #finds}.
 */
final class Visitor implements AutoCloseable {

	/** The password of every demo account. */
	static final String PASSWORD = "rowan-demo";

	/** Nobody looks at more of a page in a guide. */
	private static final int TALLEST = 4000;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private @Nullable Response answer;

	Visitor(BrowserContext context) {
		this.context = context;
		this.page = context.newPage();
		this.page.onConsoleMessage((message) -> {
			// A page that refuses is also told of in the console.
			if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
				this.complaints.add("console: " + message.text());
			}
		});
		this.page.onPageError((error) -> this.complaints.add("script: " + error));
		this.page.onResponse((response) -> {
			if (response.status() >= 500) {
				this.complaints.add(response.status() + " from " + response.url());
			}
			if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
				this.answer = response;
			}
		});
	}

	Page page() {
		return this.page;
	}

	/**
	 * What the browser complained of since last asked.
	 */
	List<String> complaints() {
		List<String> all = List.copyOf(this.complaints);
		this.complaints.clear();
		return all;
	}

	Visitor signIn(String username) {
		open("/sign-in").fill("Username", username).fill("Password", PASSWORD).press("Sign in");
		return finds("My work");
	}

	Visitor signOut() {
		press("Sign out");
		return finds("Sign in");
	}

	Visitor open(String path) {
		this.page.navigate(path);
		return this;
	}

	/**
	 * Follows the first link that reads so.
	 */
	Visitor follow(String text) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true)).first().click();
		return this;
	}

	Visitor follow(Pattern text) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first().click();
		return this;
	}

	Visitor fill(String label, String text) {
		this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
		return this;
	}

	/**
	 * Fills the three boxes of a date, which a legend names.
	 */
	Visitor fillDate(String legend, LocalDate day) {
		Locator group = this.page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
		group.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
		group.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
		group.getByLabel("Year").fill(String.valueOf(day.getYear()));
		return this;
	}

	Visitor choose(String label) {
		this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
		return this;
	}

	Visitor select(String label, String option) {
		this.page.getByLabel(label).first().selectOption(option);
		return this;
	}

	Visitor press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		return this;
	}

	/**
	 * Stands on a page with this heading, and without complaint.
	 */
	Visitor finds(String heading) {
		Locator headings = this.page.locator("h1");
		headings.first().waitFor();
		assertThat(headings.allInnerTexts()).as(this.page.url()).hasSize(1).first().asString().contains(heading);
		assertThat(this.page.title()).isNotBlank();
		assertThat(complaints()).as(this.page.url()).isEmpty();
		return this;
	}

	/**
	 * Reads this on the page.
	 */
	Visitor reads(String... words) {
		assertThat(text()).as(this.page.url()).contains(words);
		return this;
	}

	/**
	 * What the page holds, as read.
	 */
	String text() {
		return this.page.locator("body").innerText();
	}

	/**
	 * The items of the navigation, in order.
	 */
	List<String> navigation() {
		return this.page.locator(".govuk-service-navigation__list a").allInnerTexts();
	}

	String heading() {
		return this.page.locator("h1").innerText().strip();
	}

	/**
	 * Where the visitor is, from the first slash on.
	 */
	String path() {
		URI address = URI.create(this.page.url());
		return (address.getQuery() != null) ? address.getPath() + "?" + address.getQuery() : address.getPath();
	}

	/**
	 * The status of the page shown.
	 */
	int status() {
		return (this.answer != null) ? this.answer.status() : 0;
	}

	/**
	 * The page as the server sent it.
	 */
	String source() {
		return (this.answer != null) ? this.answer.text() : "";
	}

	/**
	 * Keeps a picture of the page, of a long one its beginning.
	 */
	void photograph(String name) {
		int width = this.page.viewportSize().width;
		int height = (int) this.page.evaluate("() => document.documentElement.scrollHeight");
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setClip(0, 0, width, Math.min(height, TALLEST))
			.setPath(Path.of("target", "screenshots", name + ".png")));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
