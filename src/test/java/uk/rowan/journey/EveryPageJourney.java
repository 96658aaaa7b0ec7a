package uk.rowan.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows every link that each role is shown, and looks at each page: it answers, its
 * code is valid, axe finds nothing, and it can be read on the narrowest screen.
 */
@RowanJourney
class EveryPageJourney {

	private static final int MOST = 150;

	/** Records of which more than one is looked at. */
	private static final Set<String> SEVERAL = Set.of("/cases/{id}", "/people/{id}");

	private static final int OF_A_KIND = 3;

	/**
	 * What was found sound in the same form needs no second look; its heading, its title
	 * and its links are read from what was sent.
	 */
	private static final Set<String> SOUND = new HashSet<>();

	private static final ValidHtml HTML = new ValidHtml();

	/** Checked by veraPDF, not as a page. */
	private static final Pattern DOCUMENT = Pattern.compile(".*/(record\\.pdf|letter|preview|paper)(\\?.*)?");

	private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

	/** Whose values differ from record to record. */
	private static final Pattern OWN = Pattern
		.compile("id|for|name|value|href|headers|datetime|action|aria-.*|data-.*");

	private static final String WIDTH = """
			() => document.documentElement.scrollWidth <= window.innerWidth ? '' :
				[...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
					.slice(-1).map((one) => one.outerHTML.slice(0, 160)).join() || 'the page'""";

	/** Wrong in every way that is looked for. */
	private static final String UNSOUND = """
			<!DOCTYPE html><html lang="en"><head><title>Unsound</title>
			<meta name="viewport" content="width=device-width, initial-scale=1"></head>
			<body><p><div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div></p>
			<p style="width: 900px; color: #bbb">Too wide, and too pale</p>
			<script>throw new Error('Unsound')</script></body></html>""";

	@ParameterizedTest
	@ValueSource(strings = { "coordinator", "chair", "minutes", "socialworker", "manager", "records", "dpo",
			"caldicott", "lado", "channel", "partnership", "admin" })
	void isSound(String username, Visitors visitors) {
		Crawl crawl = new Crawl(visitors.signedInAs(username));
		crawl.from("/");
		assertThat(crawl.problems).as("%d pages of %s", crawl.pages, username).isEmpty();
		assertThat(crawl.pages).isGreaterThan(5);
	}

	@Test
	void isSoundForTheWorld(Visitors visitors) {
		Crawl crawl = new Crawl(visitors.somebody());
		crawl.from("/sign-in");
		assertThat(crawl.problems).isEmpty();
		assertThat(crawl.pages).isGreaterThanOrEqualTo(3);
	}

	@Test
	void refusalsAreSound(Visitors visitors) {
		Crawl crawl = new Crawl(visitors.signedInAs("chair"));
		crawl.look("/nowhere", 404);
		crawl.look("/accounts", 403);
		crawl.look("/people/searches/none", 404);
		assertThat(crawl.problems).isEmpty();
	}

	@Test
	void whatIsUnsoundIsFound(Visitors visitors) {
		Visitor visitor = visitors.somebody();
		visitor.page()
			.route("**/unsound", (route) -> route
				.fulfill(new Route.FulfillOptions().setBody(UNSOUND).setContentType("text/html;charset=utf-8")));
		Crawl crawl = new Crawl(visitor);
		crawl.open("/unsound", 404);
		assertThat(crawl.problems).asString()
			.contains("answers 200", "script: Error: Unsound", "0 headings of the first level", "title Unsound",
					"No “p” element in scope", "axe image-alt", "axe color-contrast", "wider than 320: <p");
		assertThat(HTML.errors("<!DOCTYPE html><html lang=en><title>Sound</title><p>Sound</p>").join()).isEmpty();
	}

	/**
	 * How a page is made, without its words: elements, how they are named, and neighbours
	 * of one form once. Axe and the validator find the same in the same form.
	 */
	private static String form(Document page) {
		return page.select("main, main ~ *").stream().map(EveryPageJourney::form).collect(Collectors.joining());
	}

	private static String form(Element one) {
		List<String> own = one.attributes()
			.asList()
			.stream()
			.map((named) -> OWN.matcher(named.getKey()).matches() ? named.getKey() : named.toString())
			.sorted()
			.toList();
		List<String> within = new ArrayList<>();
		for (Element child : one.children()) {
			String form = form(child);
			if (within.isEmpty() || !form.equals(within.getLast())) {
				within.add(form);
			}
		}
		return (one.tagName() + own + (!one.ownText().isBlank() ? "\"" : "") + within).replaceAll(ID, "{id}");
	}

	private static final class Crawl {

		private final Visitor visitor;

		private final Set<String> seen = new HashSet<>();

		private final Map<String, Integer> kinds = new HashMap<>();

		private final Deque<String> ahead = new ArrayDeque<>();

		private final List<String> problems = new ArrayList<>();

		private int pages;

		Crawl(Visitor visitor) {
			this.visitor = visitor;
		}

		void from(String path) {
			this.ahead.add(path);
			while (!this.ahead.isEmpty() && this.pages < MOST) {
				Document page = look(this.ahead.remove(), 200);
				String here = URI.create(page.baseUri()).resolve("/").toString();
				page.select("a[href]:not([download])")
					.eachAttr("abs:href")
					.stream()
					.filter((link) -> link.startsWith(here))
					.forEach((link) -> note(link.substring(here.length() - 1).replaceAll("#.*", "")));
			}
		}

		private void note(String path) {
			String kind = kind(path);
			int most = SEVERAL.contains(kind) ? OF_A_KIND : 1;
			if (!DOCUMENT.matcher(path).matches() && this.seen.add(path)
					&& this.kinds.merge(kind, 1, Integer::sum) <= most) {
				this.ahead.add(path);
			}
		}

		private static String kind(String path) {
			return path.replaceAll(ID, "{id}")
				.replaceAll("/T\\d+[a-z]?", "/{clock}")
				.replaceAll("\\d{4}-\\d\\d-\\d\\d", "{day}")
				.replaceAll("/(examples|versions)/[^/]+", "/$1/{one}")
				.replaceAll("(sort|dir|page|actor)=[^&]*", "$1");
		}

		Document look(String path, int status) {
			this.pages++;
			APIResponse answer = this.visitor.page().request().get(path);
			Document page = Jsoup.parse(answer.text(), answer.url());
			String form = form(page);
			if (SOUND.contains(form)) {
				named(path, answer.status(), status, page);
				return page;
			}
			int before = this.problems.size();
			open(path, status);
			if (this.problems.size() == before) {
				SOUND.add(form);
			}
			return page;
		}

		void open(String path, int status) {
			try {
				this.visitor.open(path);
			}
			catch (RuntimeException ex) {
				problem(path, "cannot be opened: " + ex.getMessage());
				return;
			}
			this.visitor.complaints().forEach((complaint) -> problem(path, complaint));
			named(path, this.visitor.status(), status, Jsoup.parse(this.visitor.page().content()));
			narrow(path);
			read(path);
		}

		private void named(String path, int status, int expected, Document page) {
			if (status != expected) {
				problem(path, "answers " + status);
			}
			int headings = page.select("h1").size();
			if (headings != 1) {
				problem(path, headings + " headings of the first level");
			}
			if (!page.title().matches(".+ – Rowanshire.*")) {
				problem(path, "title " + page.title());
			}
		}

		private void read(String path) {
			CompletableFuture<List<String>> errors = HTML.errors(this.visitor.source());
			Axe.violations(this.visitor.page()).forEach((violation) -> problem(path, "axe " + violation));
			errors.join().forEach((error) -> problem(path, "HTML " + error));
		}

		private void narrow(String path) {
			this.visitor.page().setViewportSize(320, 800);
			String wide = String.valueOf(this.visitor.page().evaluate(WIDTH));
			if (!wide.isEmpty()) {
				problem(path, "wider than 320: " + wide);
			}
			this.visitor.page().setViewportSize(1280, 900);
		}

		private void problem(String path, String what) {
			this.problems.add(path + ": " + what);
		}

	}

}
