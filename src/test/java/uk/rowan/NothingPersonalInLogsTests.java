package uk.rowan;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Words planted in every field of every form, in addresses, headers and refused rows
 * reach no log, no entry of the audit, no event, no message and no metric.
 */
@RowanTest
class NothingPersonalInLogsTests {

	private static final String MARK = "Zanzimark";

	/** What only a number or a code is good for. */
	private static final Set<String> BOUND = Set.of("phone", "telephone", "postcode", "nhsNumber", "number", "amount",
			"brand", "brandText", "accent", "version", "id", "versionId", "after", "act", "different", "other", "found",
			"person", "account", "confidential", "responsibility", "example", "username", "reference", "first",
			"begins", "starts", "length", "heldAs", "link", "chair", "minutes", "enquiry", "field", "writer", "age",
			"agency", "organisation", "relatives", "colleagues", "arrives", "leaves", "second", "lines[0].way",
			"lines[0].answer", "lines[0].id", "lines[0].steps", "code", "choice", "shown", "rows[0].key", "rows[0].how",
			"rows[0].heard", "began", "ended", "advice", "rows[0].id", "rows[0].answer", "rows[0].role", "others",
			"next", "agreed");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	@Autowired
	private MeterRegistry metrics;

	@LocalServerPort
	private int port;

	private final LogBook log = new LogBook();

	private KeptSettings settings;

	@BeforeEach
	void listen() {
		this.settings = new KeptSettings(this.context);
		this.log.open();
	}

	@AfterEach
	void stop() {
		this.log.close();
		this.settings.close();
	}

	@Test
	void theLogIsHeard() {
		org.slf4j.LoggerFactory.getLogger("uk.rowan.web").debug("seen {}", MARK, new IllegalStateException(MARK + "2"));
		assertThat(this.log.lines()).anyMatch((line) -> line.contains("seen " + MARK))
			.anyMatch((line) -> line.contains(MARK + "2"));
	}

	@Test
	void wordsTypedIntoEveryFormReachNobodyElse() throws Exception {
		List<String> kept = new ArrayList<>();
		Statements statements = Statements.during(() -> submitAll(kept));
		assertThat(kept).contains("POST /people/new", "POST /people/{person}/addresses", "POST /cases/new",
				"POST /cases/{id}/notes/new", "POST /cases/{id}/closure", "POST /cases/{id}/reopening",
				"POST /cases/{id}/allocation", "POST /enquiries/new", "POST /enquiries/{id}/strategy-discussions/new",
				"POST /enquiries/{id}/outcomes/new", "POST /conferences/new", "POST /conferences/{id}/booking",
				"POST /conferences/{id}/cancellation", "POST /conferences/{id}/invitations/new",
				"POST /conferences/{id}/invitations/tellings", "POST /conferences/{id}/invitations/apart/new",
				"POST /conferences/{id}/exclusions/new", "POST /conferences/{id}/invitations/{invitee}/arrangement",
				"POST /conferences/{id}/reports", "POST /conferences/{id}/invitations/{invitee}/removal",
				"POST /people/{person}/names", "POST /families/new", "POST /accounts", "POST /agencies/new",
				"POST /notices", "POST /settings/council", "POST /settings/contacts");
		assertThat(kept).hasSizeGreaterThan(30);
		nothingIsTold();
		nothingIsBound(statements);
	}

	private void submitAll(List<String> kept) throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		for (Handlers.Endpoint endpoint : this.handlers.all()) {
			if (!endpoint.changes()) {
				desk.open(address(household, endpoint));
				continue;
			}
			household = new Household(this.context).furnished();
			desk = new Desk(this.mvc, household.colleague(null, Role.values()));
			String address = address(household, endpoint);
			if (desk.submit(address, marked(FilledForm.asked(desk, endpoint, household))).carriedOut()) {
				kept.add(endpoint.toString());
			}
		}
	}

	private static void nothingIsBound(Statements statements) {
		assertThat(statements.all()
			.stream()
			.filter((one) -> one.sql()
				.matches("(?is).*insert into (event_publication|audit_entry|message|scheduled_tasks).*"))
			.filter((one) -> one.bound().stream().flatMap(List::stream).anyMatch((set) -> marked(set.getArgs()))))
			.isEmpty();
	}

	@Test
	void wordsInBadRequestsReachNobodyElse() throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		for (Handlers.Endpoint endpoint : this.handlers.all()) {
			String address = address(household, endpoint);
			String query = "?sort=" + MARK + "&dir=" + MARK + "&page=" + MARK + "&person=" + MARK + "&" + MARK + "=1";
			desk.open(address + query);
			desk.open(endpoint.with(MARK));
			Map<String, List<String>> nonsense = new LinkedHashMap<>();
			FilledForm.fields(endpoint).forEach((field) -> nonsense.put(field, List.of(MARK.repeat(400))));
			desk.submit(address, nonsense);
			nonsense.put(MARK, List.of(MARK + "\0"));
			desk.submit(address, nonsense);
			desk.submit(address, Map.of("version", List.of(MARK), "id", List.of(MARK), MARK + "[0].x", List.of(MARK)));
			for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
				desk.send(MockMvcRequestBuilders.request(method, URI.create(address))
					.with(csrf())
					.header("Referer", "https://rowan.example/" + MARK)
					.header("Accept", MARK)
					.contentType("application/json")
					.content("{\"name\":\"" + MARK + "\""));
			}
		}
		nothingIsTold();
	}

	@Test
	void wordsSentToTheServerReachNobodyElse() throws Exception {
		try (HttpClient browser = HttpClient.newHttpClient()) {
			for (String path : List.of("/cases/" + MARK, "/" + MARK + "?" + MARK + "=%00", "/sign-in?name=%zz" + MARK,
					"/accessibility;jsessionid=" + MARK, "/one-time/" + MARK, "/first-administrator/" + MARK)) {
				for (String method : List.of("GET", "POST", "PUT", MARK)) {
					if (!path.contains("%zz")) {
						send(browser, method, path);
					}
				}
			}
		}
		ServerLine.send(this.port, "GET /%zz" + MARK + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		ServerLine.send(this.port, MARK + "\r\n\r\n");
		ServerLine.send(this.port, "GET / HTTP/1.1\r\nHost: " + MARK + " x\r\nConnection: close\r\n\r\n");
		ServerLine.send(this.port, "GET / HTTP/1.1\r\nHost: localhost\r\n" + MARK + " " + MARK + "\r\n\r\n");
		ServerLine.send(this.port, "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nCookie: rowan=" + MARK + "; x=" + MARK
				+ "\"\r\nContent-Type: " + MARK + "\r\nConnection: close\r\nContent-Length: 9\r\n\r\n" + MARK);
		nothingIsTold();
	}

	private void send(HttpClient browser, String method, String path) throws Exception {
		browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.ofString("username=" + MARK + "&password=" + MARK + "&x=%00"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("User-Agent", MARK)
			.header("X-Forwarded-For", MARK)
			.header("Cookie", "rowan=" + MARK)
			.build(), HttpResponse.BodyHandlers.discarding());
	}

	@Test
	void wordsThatTheDatabaseRefusesReachNobodyElse() throws Exception {
		JdbcClient owner = TestDatabase.DATABASE.owner();
		Map<String, String> refusing = Map.of("case_note", "text", "person_name", "given", "account", "name", "agency",
				"name", "case_file", "reason", "person_address", "lines", "reach", "reason", "council_facts", "name");
		Set<String> asked = Set.of("POST /cases/{id}/notes/new", "POST /people/new", "POST /accounts",
				"POST /agencies/new", "POST /cases/new", "POST /people/{person}/addresses", "POST /settings/council");
		refusing
			.forEach((table, column) -> owner
				.sql("alter table " + table + " add constraint generated_refuses check (" + column + " not like '%"
						+ MARK + "%') not valid")
				.update());
		try {
			for (Handlers.Endpoint endpoint : this.handlers.all()) {
				if (asked.contains(endpoint.toString())) {
					Household household = new Household(this.context).furnished();
					Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
					String address = address(household, endpoint);
					Desk.Answer answer = desk.submit(address, marked(FilledForm.asked(desk, endpoint, household)));
					assertThat(answer.status()).as(endpoint.toString()).isEqualTo(500);
					assertThat(answer.body()).as(endpoint.toString()).doesNotContain(MARK);
				}
			}
		}
		finally {
			refusing.keySet()
				.forEach((table) -> owner.sql("alter table " + table + " drop constraint generated_refuses").update());
		}
		assertThat(this.log.lines()).anyMatch((line) -> line.contains("answered with 500"));
		nothingIsTold();
	}

	private void nothingIsTold() {
		assertThat(this.log.lines().stream().filter(NothingPersonalInLogsTests::marked).toList()).isEmpty();
		for (String column : List.of("audit_entry.codes", "audit_entry.act", "audit_entry.subject_kind",
				"event_publication.serialized_event", "message.subject_code", "message.body_code",
				"scheduled_tasks.task_instance", "scheduled_tasks.task_data")) {
			String table = column.substring(0, column.indexOf('.'));
			assertThat(told(table, column)).as(column).isZero();
		}
		assertThat(this.metrics.getMeters().stream().map((meter) -> meter.getId().toString()))
			.noneMatch(NothingPersonalInLogsTests::marked);
	}

	private static long told(String table, String column) {
		return TestDatabase.DATABASE.owner()
			.sql("select count(*) from " + table + " where " + column + "::text ~* '" + MARK + "|" + Household.SECRET
					+ "'")
			.query(Long.class)
			.single();
	}

	private static boolean marked(@Nullable Object... words) {
		for (Object word : words) {
			String text = String.valueOf(word).toLowerCase(Locale.ROOT);
			if (text.contains(MARK.toLowerCase(Locale.ROOT))
					|| text.contains(Household.SECRET.toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, List<String>> marked(FilledForm form) {
		Map<String, List<String>> marked = new LinkedHashMap<>(form.values());
		for (String box : form.boxes()) {
			if (box.toLowerCase(Locale.ROOT).endsWith("email")) {
				marked.put(box, List.of(MARK.toLowerCase(Locale.ROOT) + "@rowanshire.example"));
			}
			else if (box.equals("privacyNotice")) {
				marked.put(box, List.of("https://rowanshire.example/" + MARK));
			}
			else if (!box.matches(".*\\.(day|month|year)") && !BOUND.contains(box)) {
				marked.put(box, List.of(MARK + " seven otters"));
			}
		}
		return marked;
	}

	private static String address(Household household, Handlers.Endpoint endpoint) {
		String known = household.address(endpoint.path());
		return (known != null) ? known : endpoint.with(Ids.next().toString());
	}

}
