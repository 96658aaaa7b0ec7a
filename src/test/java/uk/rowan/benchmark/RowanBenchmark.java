package uk.rowan.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;
import uk.rowan.HttpVisitor;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.account.Accounts;
import uk.rowan.audit.Audit;
import uk.rowan.audit.SilencedAudit;
import uk.rowan.demo.DemoProcess;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the start and the pages of casework under load, each beside its floor from the
 * same run; see docs/performance.md.
 */
@Tag("benchmark")
@RowanTest
@Import(RowanBenchmark.Switch.class)
class RowanBenchmark {

	private static final int ROUNDS = 3;

	private final Bench bench = new Bench();

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
	void pagesStayNearTheirFloor() throws Exception {
		assertThat(this.bench.report(() -> {
			start();
			pages();
		})).isEmpty();
	}

	private void start() throws Exception {
		this.bench.heading("Start, until the first page has been answered (demo, its own PostgreSQL included)");
		for (String which : List.of("first start, with the seeding of the demo council", "later start")) {
			long begun = System.nanoTime();
			try (DemoProcess demo = DemoProcess.start(this.folder.resolve("demo")).ready()) {
				new HttpVisitor(demo.address()).open("/sign-in");
				double seconds = (System.nanoTime() - begun) / 1e9;
				this.bench.say("- %s: %.1f s; resident memory at rest %d MB", which, seconds,
						resident(demo.process().pid()));
			}
		}
	}

	private void pages() throws Exception {
		RealisticCouncil.make(this.accounts, TestDatabase.DATABASE.owner());
		List<HttpVisitor> workers = Bench.signedIn(this.port, "w");
		List<HttpVisitor> coordinators = Bench.signedIn(this.port, "c");
		List<HttpRequest> work = workers.stream().map((visitor) -> visitor.get("/")).toList();
		List<HttpRequest> units = coordinators.stream().map((visitor) -> visitor.get("/")).toList();
		List<HttpRequest> lists = coordinators.stream().map((visitor) -> visitor.get("/cases")).toList();
		List<HttpRequest> cases = new ArrayList<>();
		for (int number = 0; number < workers.size(); number++) {
			cases.add(workers.get(number).get("/cases/" + caseOf(number)));
		}
		this.bench.heading("Memory");
		memory("at rest");
		this.bench.heading("Pages (ms)");
		this.bench.columns();
		try (HikariDataSource pool = Bench.pool()) {
			for (int connections : new int[] { 8, 64 }) {
				this.bench.page("my work", connections, work, pool);
				this.bench.page("my work of a coordinator", connections, units, pool);
				this.bench.page("list of cases", connections, lists, pool);
				this.bench.page("case page", connections, cases, pool);
			}
		}
		this.bench.heading("Memory under load");
		memory("after the load");
		audit(cases);
	}

	private void audit(List<HttpRequest> cases) throws Exception {
		Load on = new Load(List.of());
		Load off = new Load(List.of());
		for (int round = 0; round < ROUNDS; round++) {
			SilencedAudit.silence(true);
			off = off.and(Load.of(8, 100, (number) -> this.bench.get(cases.get(number))));
			SilencedAudit.silence(false);
			on = on.and(Load.of(8, 100, (number) -> this.bench.get(cases.get(number))));
		}
		double ratio = on.p95() / off.p95();
		this.bench.heading("Audit, case page with 8 connections");
		this.bench.say("on: p50 %.1f ms, p95 %.1f ms; off: p50 %.1f ms, p95 %.1f ms; p95 on : off = %.2f (limit 1.3)",
				on.p50(), on.p95(), off.p50(), off.p95(), ratio);
		this.bench.limit("audit on : off", ratio, 1.3);
	}

	private static String caseOf(int worker) {
		return TestDatabase.DATABASE.owner()
			.sql("select cast(a_case as text) from bench where n = :n")
			.param("n", worker)
			.query(String.class)
			.single();
	}

	private void memory(String when) throws IOException {
		System.gc();
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
		this.bench.say("- %s: heap after a collection %d MB, resident %d MB (the measuring client included)", when,
				heap, resident(ProcessHandle.current().pid()));
	}

	private static long resident(long process) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + process + "/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.map((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0L);
	}

}
