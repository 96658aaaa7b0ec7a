package uk.rowan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every form of Rowan, each field with everything that people and machines send: what is
 * not good is refused with a page, what was typed is kept, and nothing is changed
 * (design, "Bad input").
 */
@RowanTest
class BadInputTests {

	/**
	 * Where nothing is asked by a page of Rowan's, or signing out would be the answer.
	 */
	private static final Set<String> WITHOUT_FORM = Set.of("POST /sign-out", "POST /session/extension");

	/** Done again, it is done again. */
	private static final Set<String> MANY_TIMES = Set.of("POST /accounts/{id}/reset", "POST /people",
			"POST /conferences/{id}/recording-consents/{invitee}/page");

	/** Whose version counts steps, so that the same one again is known for what it is. */
	private static final Set<String> COUNTED = Set.of("POST /conferences/{id}/record/steps/new");

	private static final List<List<String>> WORDS = List.of(List.of(""), List.of("  \t "), List.of("A\0B"),
			List.of("\uD83D"), List.of("\uD83D\uDC69\u200D\uD83D\uDC67"),
			List.of("\u202E\u05E9\u05DC\u05D5\u05DD \u0639\u0644\u064A\u0643\u0645"),
			List.of("\u00D1and\u00FA \u0416\u03A9\u091C\u0E01\u4E2D\uD55C\u1200\u13A0"), List.of("\u0007\u001B\r\n"),
			List.of("<b>'\";--${7*7}</b>"), List.of("NO_SUCH_CODE"), List.of("-1"), List.of("99999999999999999999"),
			List.of("one", "two"), List.of("a".repeat(1_000_000)));

	/** What is chosen, not typed, need not be tried in every script. */
	private static final List<List<String>> CODES = WORDS.stream()
		.filter((typed) -> typed.getFirst()
			.chars()
			.allMatch((letter) -> letter < 0x80 || Character.isSurrogate((char) letter)))
		.filter((typed) -> !typed.getFirst().startsWith("<"))
		.toList();

	private static final List<List<String>> DATES = List.of(List.of(""), List.of("99999"), List.of("A\0B"),
			List.of("31"), List.of("-4"), List.of("six"), List.of("\u0663"), List.of("2026-01-01"), List.of("1.5"),
			List.of("1", "2"), List.of("99999999999999999999"));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient database;

	private final Tables tables = new Tables();

	private final List<String> wrong = new ArrayList<>();

	private int sent;

	private int turn;

	private int every = 1;

	private Map<String, String> held = Map.of();

	private KeptSettings settings;

	@BeforeEach
	void look() {
		this.settings = new KeptSettings(this.context);
		this.held = this.tables.held();
	}

	@AfterEach
	void close() {
		this.tables.close();
		this.settings.close();
	}

	/** Each field with every fourth of it; its neighbour has the next. */
	@Test
	void whateverIsTypedIsAnsweredWithAPageAndOnlyWhatIsGoodIsKept() throws Exception {
		tryAll(4);
		assertThat(this.sent).isGreaterThan(1200);
	}

	@Test
	@Tag("long")
	void everythingIsTypedInEveryField() throws Exception {
		tryAll(1);
		assertThat(this.sent).isGreaterThan(4000);
	}

	private void tryAll(int oneOf) throws Exception {
		this.every = oneOf;
		for (Handlers.Endpoint endpoint : changing()) {
			tryFields(new Sitting(endpoint));
			Files.write(Path.of("target", "bad-input.txt"), this.wrong);
		}
		System.out.println("Bad input: " + this.sent + " forms sent");
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void whatIsNoFormIsRefused() throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		this.held = this.tables.held();
		for (Handlers.Endpoint endpoint : changing()) {
			for (String type : List.of("application/json", "application/xml", "text/plain", "application/octet-stream",
					"nonsense")) {
				Desk.Answer answer = desk
					.send(MockMvcRequestBuilders.post(java.net.URI.create(address(household, endpoint)))
						.with(csrf())
						.header("Content-Type", type)
						.content("{\"name\":[1,2"));
				judge(endpoint, "a body of " + type, answer);
				if (!endpoint.forTheWorld()) {
					assertThat(answer.status()).as("%s with %s", endpoint, type).isEqualTo(415);
				}
			}
			unchanged(endpoint, "no form");
		}
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void aFormSentTwiceIsCarriedOutOnce() throws Exception {
		List<String> twice = new ArrayList<>();
		Sitting last = null;
		for (Handlers.Endpoint endpoint : changing()) {
			Sitting sitting = (last != null) ? last.at(endpoint) : new Sitting(endpoint);
			last = sitting;
			Map<String, List<String>> typed = sitting.form.values();
			if (!sitting.send(typed).carriedOut()) {
				continue;
			}
			last = null;
			this.held = this.tables.held();
			Desk.Answer again = sitting.send(typed);
			judge(endpoint, "the same again", again);
			boolean creates = typed.containsKey("id") || COUNTED.contains(endpoint.toString());
			if (typed.containsKey("version") && !creates && again.redirected()) {
				this.wrong.add(endpoint + " with the version of before: " + again.status());
			}
			if (!MANY_TIMES.contains(endpoint.toString())) {
				unchanged(endpoint, "the same again");
			}
			twice.add(endpoint.toString());
		}
		assertThat(twice).hasSizeGreaterThan(30);
		assertThat(this.wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00D1and\u00FA", "\u0416\u0430\u043D\u043D\u0430", "\u03A9\u03BC\u03AD\u03B3\u03B1",
			"\u05E9\u05DC\u05D5\u05DD", "\u0639\u0627\u0626\u0634\u0629", "\u0906\u0930\u094D\u092F\u093E",
			"\u0E2A\u0E38\u0E14\u0E32", "\u5F35\u5049", "\uD55C\uC9C0\uBBFC", "\u1230\u120B\u121D", "\u13A0\u13B3",
			"N\u0303o\u0301e\u0308", "O\u2019Neill-\u1E62\u00F3yink\u00E1", "\uD842\uDFB7\u91CE" })
	void namesOfEveryScriptAreKeptAsTyped(String name) throws Exception {
		Desk desk = new Desk(this.mvc, Household.colleague(this.context, null, Role.COORDINATOR));
		String unique = name + " " + Ids.next().toString().substring(28).replaceAll("[0-9]", "x");
		Desk.Answer answer = desk.submit("/people/new", Map.of("id", List.of(Ids.next().toString()), "kind",
				List.of("ADULT"), "given", List.of(name), "family", List.of(unique)));
		assertThat(answer.redirected()).as(answer.words()).isTrue();
		Document page = desk.open(answer.location()).page();
		assertThat(java.text.Normalizer.normalize(page.select("bdi").text(), java.text.Normalizer.Form.NFC))
			.contains(java.text.Normalizer.normalize(name + " " + unique, java.text.Normalizer.Form.NFC));
	}

	/** One handler and a family to try it on, until that has been changed for good. */
	private final class Sitting {

		private Handlers.Endpoint endpoint;

		private Household household = new Household(BadInputTests.this.context).furnished();

		private Desk desk = new Desk(BadInputTests.this.mvc, this.household.colleague(null, Role.values()));

		private FilledForm form;

		Sitting(Handlers.Endpoint endpoint) throws Exception {
			this.endpoint = endpoint;
			this.form = asked();
		}

		Sitting at(Handlers.Endpoint next) throws Exception {
			this.endpoint = next;
			this.form = asked();
			return this;
		}

		private FilledForm asked() throws Exception {
			return FilledForm.asked(this.desk, this.endpoint, this.household);
		}

		Desk.Answer send(Map<String, List<String>> typed) throws Exception {
			BadInputTests.this.sent++;
			return this.desk.submit(address(this.household, this.endpoint), typed);
		}

		/**
		 * What is accepted is taken back, so that the next finds the same; refusals are
		 * in earnest, and what fails within a transaction is sent again without one.
		 */
		Desk.Answer rehearse(Map<String, List<String>> typed) throws Exception {
			TransactionStatus status = BadInputTests.this.transactions.getTransaction(null);
			boolean refused = false;
			try {
				Desk.Answer answer = send(typed);
				if (answer.carriedOut()) {
					BadInputTests.this.database.sql("set constraints all immediate").update();
					return answer;
				}
				refused = answer.status() < 500 && !status.isRollbackOnly();
				if (refused) {
					BadInputTests.this.transactions.commit(status);
					return answer;
				}
			}
			finally {
				if (!refused) {
					BadInputTests.this.transactions.rollback(status);
				}
			}
			Desk.Answer answer = send(typed);
			if (answer.carriedOut()) {
				again();
			}
			return answer;
		}

		void again() throws Exception {
			this.household = new Household(BadInputTests.this.context).furnished();
			this.desk = new Desk(BadInputTests.this.mvc, this.household.colleague(null, Role.values()));
			this.form = asked();
			BadInputTests.this.held = BadInputTests.this.tables.held();
		}

	}

	private void tryFields(Sitting sitting) throws Exception {
		this.held = this.tables.held();
		for (String field : FilledForm.fields(sitting.endpoint)) {
			List<List<String>> tried = new ArrayList<>(values(field, sitting.form.boxes().contains(field)));
			if (!field.matches(".*\\.(day|month|year)")) {
				tried.add(List.of(Ids.next().toString()));
				tried.add(List.of(sitting.household.mother.toString()));
			}
			tried.add(List.of());
			this.turn++;
			for (int i = this.turn % this.every; i < tried.size(); i += this.every) {
				attempt(sitting, field, tried.get(i));
			}
			if (this.turn % this.every == 0) {
				attempt(sitting, field + "[x].y", List.of("1"));
			}
		}
		unchanged(sitting.endpoint, "all of these");
	}

	/**
	 * A day's three boxes are read in one way: the month and the year need not try it all
	 * again.
	 */
	private static List<List<String>> values(String field, boolean typed) {
		if (field.matches(".*\\.(day|month|year)")) {
			return field.endsWith(".day") ? DATES : DATES.subList(0, 3);
		}
		return typed ? WORDS : CODES;
	}

	private void attempt(Sitting sitting, String field, List<String> typed) throws Exception {
		String[] values = typed.toArray(String[]::new);
		Desk.Answer answer = sitting
			.rehearse(typed.isEmpty() ? sitting.form.without(field) : sitting.form.with(field, values));
		String what = field + " = "
				+ typed.stream().map((one) -> one.substring(0, Math.min(30, one.length()))).toList();
		judge(sitting.endpoint, what, answer);
		if (answer.status() == 422) {
			kept(sitting, field, typed, answer.page());
		}
	}

	private void judge(Handlers.Endpoint endpoint, String what, Desk.Answer answer) {
		// Script is answered with data.
		boolean page = answer.redirected() || answer.body().contains("<h1") || answer.body().startsWith("{");
		boolean unworded = answer.status() >= 400 && !page && !answer.body().isEmpty();
		if (answer.status() >= 500 || unworded || answer.body().contains("??") || answer.body().contains("Exception")) {
			this.wrong.add(endpoint + " with " + what + ": " + answer.status());
		}
	}

	private void kept(Sitting sitting, String field, List<String> typed, Document page) {
		if (page.select(".govuk-error-summary li").isEmpty()) {
			this.wrong.add(sitting.endpoint + " with " + field + " = " + shortened(typed) + ": 422 without an error");
		}
		Element box = page.selectFirst("main [name=" + field.replaceAll("\\[.*", "") + "]");
		if (box == null || typed.size() != 1 || !sitting.form.boxes().contains(field)
				|| box.is("[type=password], [type=hidden], select, [type=radio], [type=checkbox]")) {
			return;
		}
		String shown = box.is("textarea") ? box.wholeText() : box.val();
		if (!shown.equals(typed.getFirst()) && !visible(shown).equals(visible(typed.getFirst()))) {
			this.wrong.add(sitting.endpoint + " with " + field + " = " + shortened(typed) + ": shown is "
					+ shortened(List.of(shown)));
		}
	}

	private static String visible(String text) {
		return text.strip().replaceAll("[\\s\\p{Cc}]+", " ").strip();
	}

	private static String shortened(List<String> typed) {
		return typed.stream().map((one) -> one.substring(0, Math.min(30, one.length()))).toList().toString();
	}

	private void unchanged(Handlers.Endpoint endpoint, String what) {
		Map<String, String> now = this.tables.held();
		if (!now.equals(this.held)) {
			now.entrySet().removeAll(this.held.entrySet());
			this.wrong.add(endpoint + " with " + what + " changed " + now);
			this.held = this.tables.held();
		}
	}

	private static String address(Household household, Handlers.Endpoint endpoint) {
		String known = household.address(endpoint.path());
		return (known != null) ? known : endpoint.with(Ids.next().toString());
	}

	private List<Handlers.Endpoint> changing() {
		return this.handlers.all()
			.stream()
			.filter(Handlers.Endpoint::changes)
			.filter((endpoint) -> !WITHOUT_FORM.contains(endpoint.toString()))
			.toList();
	}

}
