package uk.rowan.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;
import uk.rowan.RowanTest;
import uk.rowan.Statements;
import uk.rowan.TestDatabase;
import uk.rowan.TestServer;
import uk.rowan.HttpVisitor;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.audit.Audit;
import uk.rowan.audit.SilencedAudit;
import uk.rowan.demo.DemoProcess;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures pages under load, each beside its floor from the same run; see
 * docs/performance.md.
 */
@Tag("benchmark")
@RowanTest
@Import(RowanBenchmark.Switch.class)
class RowanBenchmark {

	/** The most connections with which no page may take longer than {@link #SLOWEST}. */
	private static final int FEW = 8;

	/** Milliseconds. */
	private static final double SLOWEST = 1_000;

	private static final String PASSWORD = "correct-horse-battery";

	private static final int POOL = 20;

	private static final int ROUNDS = 3;

	private static final int REQUESTS = Integer.getInteger("rowan.benchmark.requests", 1_600);

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<String> report = new ArrayList<>();

	private final List<String> missed = new ArrayList<>();

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	/** The audit that can be silenced. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Switch {

		@Bean
		@Primary
		Audit silencedAudit(JdbcClient database, Clock clock, ObjectMapper json) {
			return new SilencedAudit(database, clock, json);
		}

	}

	@Test
	@SuppressWarnings("SystemOut")
	void pagesStayNearTheirFloor() throws Exception {
		try {
			start();
			pages();
		}
		finally {
			Files.write(Path.of("target", "benchmark.md"), this.report);
			this.report.forEach(System.out::println);
		}
		assertThat(this.missed).isEmpty();
	}

	private void start() throws Exception {
		say("## Start, until the first page has been answered (demo, its own PostgreSQL included)");
		for (String which : List.of("first start, with the seeding of the demo council", "later start")) {
			long begun = System.nanoTime();
			try (DemoProcess demo = DemoProcess.start(this.folder.resolve("demo")).ready()) {
				new HttpVisitor(demo.address()).open("/sign-in");
				double seconds = (System.nanoTime() - begun) / 1e9;
				say("- %s: %.1f s; resident memory at rest %d MB", which, seconds, resident(demo.process().pid()));
			}
		}
	}

	private void pages() throws Exception {
		council();
		List<HttpVisitor> workers = signedIn("w");
		List<HttpVisitor> coordinators = signedIn("c");
		List<HttpRequest> work = workers.stream().map((visitor) -> visitor.get("/")).toList();
		List<HttpRequest> units = coordinators.stream().map((visitor) -> visitor.get("/")).toList();
		List<HttpRequest> lists = coordinators.stream().map((visitor) -> visitor.get("/cases")).toList();
		List<HttpRequest> cases = new ArrayList<>();
		for (int number = 0; number < workers.size(); number++) {
			cases.add(workers.get(number).get("/cases/" + caseOf(number)));
		}
		heading("Memory");
		memory("at rest");
		heading("Pages (ms)");
		say("| page | connections | statements + commits | floor p50 | p50 | floor p95 | p95 | p95 : floor | limit |");
		say("|---|---|---|---|---|---|---|---|---|");
		try (HikariDataSource pool = pool()) {
			for (int connections : new int[] { 8, 64 }) {
				measure("my work", connections, work, pool);
				measure("my work of a coordinator", connections, units, pool);
				measure("list of cases", connections, lists, pool);
				measure("case page", connections, cases, pool);
			}
		}
		heading("Memory under load");
		memory("after the load");
		audit(cases);
	}

	private void heading(String words) {
		say("");
		say("## " + words);
	}

	private void council() {
		this.accounts.create(ActingUser.SYSTEM, new NewAccount(AccountId.next(), "bench-template", "Alex Example",
				"bench@rowanshire.example", null, Set.of(Role.DPO), PASSWORD));
		RealisticCouncil.make(TestDatabase.DATABASE.owner(), "bench-template");
	}

	private void measure(String page, int connections, List<HttpRequest> requests, HikariDataSource pool)
			throws Exception {
		Load.of(connections, 400 / connections + 5, (number) -> get(requests.get(number)));
		List<Replay> replays = new ArrayList<>();
		for (int number = 0; number < connections; number++) {
			HttpRequest request = requests.get(number);
			replays.add(Replay.of(Statements.during(() -> get(request))));
		}
		Load.of(connections, 400 / connections + 5, (number) -> replays.get(number).send(pool));
		Load floor = new Load(List.of());
		Load pages = new Load(List.of());
		int times = REQUESTS / connections / ROUNDS + 1;
		for (int round = 0; round < ROUNDS; round++) {
			floor = floor.and(Load.of(connections, times, (number) -> replays.get(number).send(pool)));
			pages = pages.and(Load.of(connections, times, (number) -> get(requests.get(number))));
		}
		// A slow statement is slow in its floor too: with few connections no page may be
		// (domain, 12.3).
		double limit = Math.min(2 * floor.p95() + 50, (connections > FEW) ? Double.MAX_VALUE : SLOWEST);
		say("| %s | %d | %d + %d | %.1f | %.1f | %.1f | %.1f | %.2f | %.0f |", page, connections,
				replays.getFirst().statements(), replays.getFirst().commits(), floor.p50(), pages.p50(), floor.p95(),
				pages.p95(), pages.p95() / floor.p95(), limit);
		if (pages.p95() > limit) {
			this.missed.add(page + " with " + connections + " connections: %.1f > %.1f".formatted(pages.p95(), limit));
		}
	}

	private void audit(List<HttpRequest> cases) throws Exception {
		Load on = new Load(List.of());
		Load off = new Load(List.of());
		for (int round = 0; round < ROUNDS; round++) {
			SilencedAudit.silence(true);
			off = off.and(Load.of(8, 100, (number) -> get(cases.get(number))));
			SilencedAudit.silence(false);
			on = on.and(Load.of(8, 100, (number) -> get(cases.get(number))));
		}
		double ratio = on.p95() / off.p95();
		say("");
		say("## Audit, case page with 8 connections");
		say("on: p50 %.1f ms, p95 %.1f ms; off: p50 %.1f ms, p95 %.1f ms; p95 on : off = %.2f (limit 1.3)", on.p50(),
				on.p95(), off.p50(), off.p95(), ratio);
		if (ratio > 1.3) {
			this.missed.add("audit on : off = %.2f".formatted(ratio));
		}
	}

	private void get(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException(request.uri() + " answered " + answer.statusCode());
		}
	}

	private List<HttpVisitor> signedIn(String kind) throws Exception {
		List<HttpVisitor> visitors = new ArrayList<>();
		for (int number = 0; number < RealisticCouncil.STAFF; number++) {
			visitors
				.add(new HttpVisitor("http://localhost:" + this.port).signIn("bench-" + kind + "-" + number, PASSWORD));
		}
		return visitors;
	}

	private static String caseOf(int worker) {
		return TestDatabase.DATABASE.owner()
			.sql("select cast(a_case as text) from bench where n = :n")
			.param("n", worker)
			.query(String.class)
			.single();
	}

	private static HikariDataSource pool() {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(TestDatabase.DATABASE.url());
		config.setUsername("rowan_app");
		config.setPassword(TestServer.PASSWORD);
		config.setMaximumPoolSize(POOL);
		return new HikariDataSource(config);
	}

	private void memory(String when) throws IOException {
		System.gc();
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
		say("- %s: heap after a collection %d MB, resident %d MB (the measuring client included)", when, heap,
				resident(ProcessHandle.current().pid()));
	}

	private static long resident(long process) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + process + "/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.map((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0L);
	}

	@SuppressWarnings("AnnotateFormatMethod")
	private void say(String words, Object... figures) {
		this.report.add(String.format(Locale.ROOT, words, figures));
	}

}
