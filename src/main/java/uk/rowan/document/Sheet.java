package uk.rowan.document;

import java.util.Map;

/**
 * What becomes one document.
 *
 * @param template the template, as {@code record/pdf}; its root replaces itself with
 * {@code document/sheet :: page}
 * @param title the document's title, by which a screen reader calls it; names nobody
 * @param mark a line at the head of each page: what it is
 * @param model what the template shows; every value is text, never markup
 */
public record Sheet(String template, String title, String mark, Map<String, ?> model) {

	public Sheet {
		model = Map.copyOf(model);
	}

	/**
	 * The title only: what it holds never reaches a log.
	 */
	@Override
	public String toString() {
		return this.title;
	}

}
