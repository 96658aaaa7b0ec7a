package uk.rowan.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import uk.rowan.HttpVisitor;
import uk.rowan.Statements;
import uk.rowan.TestDatabase;
import uk.rowan.TestServer;

/**
 * What every measurement needs: visitors who are signed in, connections of the
 * application's size, and the report.
 */
final class Bench {

	static final int REQUESTS = Integer.getInteger("rowan.benchmark.requests", 1_600);

	private static final Path REPORT = Path.of("target", "benchmark.md");

	private static final int POOL = 20;

	private static final int ROUNDS = 3;

	/** The most connections with which no page may take longer than {@link #SLOWEST}. */
	private static final int FEW = 8;

	/** Milliseconds. */
	private static final double SLOWEST = 1_000;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<String> report = new ArrayList<>();

	private final List<String> missed = new ArrayList<>();

	/**
	 * Measures, and reports what was measured so far whatever happens.
	 * @return the limits that were missed
	 */
	@SuppressWarnings("SystemOut")
	List<String> report(Measuring measuring) throws Exception {
		try {
			measuring.measure();
		}
		finally {
			Files.write(REPORT, this.report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			this.report.forEach(System.out::println);
		}
		return this.missed;
	}

	/** What is measured. */
	@FunctionalInterface
	interface Measuring {

		void measure() throws Exception;

	}

	void heading(String words) {
		say("");
		say("## " + words);
	}

	@SuppressWarnings("AnnotateFormatMethod")
	void say(String words, Object... figures) {
		this.report.add(String.format(Locale.ROOT, words, figures));
	}

	/**
	 * Notes that a limit is missed, if it is.
	 */
	void limit(String what, double is, double limit) {
		if (is > limit) {
			this.missed.add("%s: %.2f > %.2f".formatted(what, is, limit));
		}
	}

	/**
	 * The heads of the columns that {@link #page} fills.
	 */
	void columns() {
		say("| page | connections | statements + commits | floor p50 | p50 | floor p95 | p95 | p95 : floor | limit |");
		say("|---|---|---|---|---|---|---|---|---|");
	}

	/**
	 * Measures a page beside its floor, in turn.
	 * @param requests one for each connection
	 */
	void page(String page, int connections, List<HttpRequest> requests, HikariDataSource pool) throws Exception {
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
		limit(page + " with " + connections + " connections", pages.p95(), limit);
	}

	/**
	 * Asks, and reads the whole answer.
	 * @throws IOException when it is not what was asked for
	 */
	String get(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException(request.uri() + " answered " + answer.statusCode());
		}
		return answer.body();
	}

	/**
	 * All of the council's staff of a kind, each with a session of their own.
	 */
	static List<HttpVisitor> signedIn(int port, String kind) throws Exception {
		List<HttpVisitor> visitors = new ArrayList<>();
		for (int number = 0; number < RealisticCouncil.STAFF; number++) {
			visitors.add(new HttpVisitor("http://localhost:" + port).signIn("bench-" + kind + "-" + number,
					RealisticCouncil.PASSWORD));
		}
		return visitors;
	}

	/**
	 * As many connections as the application has.
	 */
	static HikariDataSource pool() {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(TestDatabase.DATABASE.url());
		config.setUsername("rowan_app");
		config.setPassword(TestServer.PASSWORD);
		config.setMaximumPoolSize(POOL);
		return new HikariDataSource(config);
	}

}
