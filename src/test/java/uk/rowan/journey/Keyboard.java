package uk.rowan.journey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uses a page by keys alone, and sees at every stop where the focus is.
 */
record Keyboard(Page page) {

	private static final int STOPS = 120;

	private static final String FOCUS = """
			() => {
				const one = document.activeElement;
				const label = one.labels?.length ? one.labels[0] : null;
				const drawn = label && ['radio', 'checkbox'].includes(one.type) ? getComputedStyle(label, '::before')
					: getComputedStyle(one);
				const place = one.getBoundingClientRect();
				const words = (element) => (element?.innerText ?? '').replace(/\\s+/g, ' ').trim();
				return { name: words(label ?? one), legend: words(one.closest('fieldset')?.querySelector('legend')),
					body: one === document.body,
					visible: (drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) >= 2) || drawn.boxShadow !== 'none',
					within: place.bottom > 0 && place.top < innerHeight };
			}""";

	/**
	 * Goes from stop to stop until one is named so.
	 */
	Keyboard to(String name) {
		return to("", name);
	}

	/**
	 * Goes to the stop of this name within the group of this legend.
	 */
	Keyboard to(String legend, String name) {
		for (int stop = 0; stop < STOPS; stop++) {
			if (focused().get("name").equals(name) && focused().get("legend").toString().contains(legend)) {
				return this;
			}
			press("Tab");
			Map<?, ?> focused = focused();
			if (focused.get("body").equals(false)) {
				assertThat(focused.get("visible"))
					.as("focus is seen on “%s” of %s", focused.get("name"), this.page.url())
					.isEqualTo(true);
				assertThat(focused.get("within"))
					.as("focus is in sight on “%s” of %s", focused.get("name"), this.page.url())
					.isEqualTo(true);
			}
		}
		throw new AssertionError("no stop is named “" + name + "” on " + this.page.url());
	}

	private Map<?, ?> focused() {
		return (Map<?, ?>) this.page.evaluate(FOCUS);
	}

	Keyboard press(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/**
	 * Presses an access key; the browser takes it by the letter that the key writes
	 * alone.
	 */
	Keyboard accessKey(String letter) {
		JsonObject key = new JsonObject();
		key.addProperty("type", "char");
		key.addProperty("modifiers", 1);
		key.addProperty("key", letter);
		key.addProperty("unmodifiedText", letter);
		key.addProperty("text", letter);
		key.addProperty("windowsVirtualKeyCode", (int) letter.toUpperCase(Locale.ROOT).charAt(0));
		this.page.context().newCDPSession(this.page).send("Input.dispatchKeyEvent", key);
		return this;
	}

	Keyboard type(String text) {
		this.page.keyboard().type(text);
		return this;
	}

	/**
	 * Types into the field of this name.
	 */
	Keyboard type(String field, String text) {
		return to(field).type(text);
	}

	/**
	 * Types the parts of a date; a stop goes from one to the next.
	 */
	Keyboard typeDate(String legend, LocalDate day) {
		return to(legend, "Day").type(String.valueOf(day.getDayOfMonth()))
			.to(legend, "Month")
			.type(String.valueOf(day.getMonthValue()))
			.to(legend, "Year")
			.type(String.valueOf(day.getYear()));
	}

	/**
	 * Follows the link, or presses the button, of this name.
	 */
	Keyboard use(String name) {
		to(name);
		AtomicBoolean arrived = new AtomicBoolean();
		Consumer<Page> arrival = (page) -> arrived.set(true);
		this.page.onDOMContentLoaded(arrival);
		press("Enter");
		this.page.waitForCondition(arrived::get);
		this.page.offDOMContentLoaded(arrival);
		return this;
	}

}
