package uk.rowan.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;

/**
 * Those who come to Rowan in one journey, each with a browser of their own.
 */
final class Visitors {

	private static final int PATIENCE = 15_000;

	private final Browser browser;

	private final String address;

	private final List<Visitor> visitors = new ArrayList<>();

	Visitors(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/**
	 * Somebody at a desk who has not signed in.
	 */
	Visitor somebody() {
		return somebody(options());
	}

	/**
	 * The options of somebody at a desk, to change.
	 */
	Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setBaseURL(this.address)
			.setViewportSize(1280, 900)
			.setLocale("en-GB")
			.setTimezoneId("Europe/London");
	}

	/**
	 * Somebody with other options.
	 */
	// The visitor closes it.
	@SuppressWarnings("resource")
	Visitor somebody(Browser.NewContextOptions options) {
		BrowserContext context = this.browser.newContext(options);
		context.setDefaultTimeout(PATIENCE);
		Visitor visitor = new Visitor(context);
		this.visitors.add(visitor);
		return visitor;
	}

	/**
	 * Somebody who has signed in with a demo account.
	 */
	Visitor signedInAs(String username) {
		return somebody().signIn(username);
	}

	/**
	 * Ends every visit.
	 */
	void leave() {
		this.visitors.forEach(Visitor::close);
		this.visitors.clear();
	}

}
