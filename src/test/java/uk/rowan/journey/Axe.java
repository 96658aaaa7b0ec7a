package uk.rowan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/**
 * Asks axe-core what on a page breaks WCAG 2.2, level A and AA.
 */
final class Axe {

	private static final String SCRIPT = script();

	private static final String RUN = """
			async () => {
				const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa',
					'wcag21a', 'wcag21aa', 'wcag22aa'] });
				return violations.map((found) => found.id + ': ' + found.help + ' at '
					+ found.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | '));
			}""";

	private Axe() {
	}

	/**
	 * What it finds; empty when the page is clean.
	 */
	static List<String> violations(Page page) {
		if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
			page.evaluate(SCRIPT);
		}
		return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
