package uk.rowan.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.rowan.HttpVisitor;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.account.Accounts;
import uk.rowan.document.Documents;
import uk.rowan.document.Sheet;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what a conference day asks of Rowan: list and diary of 10,000 conferences, 100
 * live screens at once, and a long record as PDF; see docs/performance.md.
 */
@Tag("benchmark")
@RowanTest
class ConferenceBenchmark {

	private static final String PARAGRAPH = "The conference heard that the school has seen her without a coat. "
		.repeat(8);

	private final Bench bench = new Bench();

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Documents documents;

	@BeforeEach
	void council() {
		RealisticCouncil.make(this.accounts, TestDatabase.DATABASE.owner());
		RealisticCouncil.meet(TestDatabase.DATABASE.owner());
	}

	@Test
	void listsStayNearTheirFloor() throws Exception {
		assertThat(this.bench.report(this::lists)).isEmpty();
	}

	@Test
	void whatIsTypedIsKeptAndShownAtOnce() throws Exception {
		assertThat(this.bench.report(this::typing)).isEmpty();
	}

	@Test
	void aLongRecordIsMadeAtOnce() throws Exception {
		assertThat(this.bench.report(this::record)).isEmpty();
	}

	private void lists() throws Exception {
		List<HttpVisitor> coordinators = Bench.signedIn(this.port, "c");
		// This week holds the hundred that are held at the same moment.
		LocalDate nextWeek = LocalDate.now(ZoneOffset.UTC).plusWeeks(1);
		this.bench.heading("Conferences, 10,000 of them (ms)");
		this.bench.columns();
		try (HikariDataSource pool = Bench.pool()) {
			for (int connections : new int[] { 8, 64 }) {
				this.bench.page("list of conferences", connections, all(coordinators, "/conferences"), pool);
				this.bench.page("list of those held", connections, all(coordinators, "/conferences?show=past"), pool);
				this.bench.page("diary of the week", connections,
						all(coordinators, "/conferences/diary?week=" + nextWeek), pool);
			}
		}
	}

	private static List<HttpRequest> all(List<HttpVisitor> visitors, String path) {
		return visitors.stream().map((visitor) -> visitor.get(path)).toList();
	}

	private void typing() throws Exception {
		List<HttpVisitor> coordinators = Bench.signedIn(this.port, "c");
		List<String> meetings = TestDatabase.DATABASE.owner()
			.sql("select cast(meeting as text) from bench_meeting where n <= 100 and n <> 64 order by n")
			.query(String.class)
			.list();
		LiveScreens screens = new LiveScreens(this.bench, coordinators, meetings);
		screens.open();
		try (HikariDataSource pool = Bench.pool()) {
			LiveScreens.Floor floor = screens.floor(pool);
			screens.typing();
			LiveScreens.Seen seen = screens.typing();
			this.bench.heading("Live screens, 100 conferences at once");
			this.bench.say("Each is typed into without a pause and saved once a second; a second screen of each asks "
					+ "once a second what has changed.");
			this.bench.say("");
			this.bench.say(
					"- save: %d + %d statements and commits; floor p50 %.1f ms, p95 %.1f ms; save p50 %.1f ms, "
							+ "p95 %.1f ms; p95 : floor = %.2f (limit 3)",
					floor.statements(), floor.commits(), floor.saves().p50(), floor.saves().p95(), seen.saves().p50(),
					seen.saves().p95(), seen.saves().p95() / floor.saves().p95());
			this.bench.say(
					"- from the sending on one screen to the other screen: p50 %.0f ms, p95 %.0f ms; with the "
							+ "%.0f ms that the script waits after the last key: p95 %.0f ms (limit 2000)",
					seen.changes().p50(), seen.changes().p95(), LiveScreens.WAITS,
					seen.changes().p95() + LiveScreens.WAITS);
			this.bench.limit("save : floor", seen.saves().p95() / floor.saves().p95(), 3);
			this.bench.limit("a change on the other screen", seen.changes().p95() + LiveScreens.WAITS, 2_000);
		}
	}

	private void record() throws Exception {
		byte[] first = pdf(80);
		List<Double> floor = new ArrayList<>();
		List<Double> took = new ArrayList<>();
		long grown = 0;
		for (int round = 0; round < 5; round++) {
			System.gc();
			long before = heap(MemoryPoolMXBean::getUsage);
			heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
			long begun = System.nanoTime();
			pdf(80);
			took.add((System.nanoTime() - begun) / 1e6);
			grown = Math.max(grown, heap(MemoryPoolMXBean::getPeakUsage) - before);
			begun = System.nanoTime();
			copied(first);
			floor.add((System.nanoTime() - begun) / 1e6);
		}
		double worst = took.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
		double copying = floor.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
		this.bench.heading("A long record");
		this.bench.say(
				"- %d pages of PDF/UA, %d kB: at most %.0f ms (limit 3000), heap at most %d MB more (limit 200); "
						+ "the same file read and written again by the library alone: %.0f ms",
				copied(first), first.length / 1024, worst, grown >> 20, copying);
		this.bench.limit("a long record, in ms", worst, 3_000);
		this.bench.limit("a long record, in MB", (double) (grown >> 20), 200);
	}

	private byte[] pdf(int paragraphs) {
		String[] words = IntStream.range(0, paragraphs).mapToObj((one) -> PARAGRAPH).toArray(String[]::new);
		return this.documents.pdf(new Sheet("document/trial", "Record of a conference", "R-12/1 • confidential",
				Map.of("rows", List.of(words), "sections", List.of(words))));
	}

	/** How many pages it has. */
	private static int copied(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.save(out);
			return document.getNumberOfPages();
		}
	}

	private static long heap(Function<MemoryPoolMXBean, MemoryUsage> which) {
		return heaps().mapToLong((pool) -> which.apply(pool).getUsed()).sum();
	}

	private static Stream<MemoryPoolMXBean> heaps() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter((pool) -> pool.getType() == MemoryType.HEAP);
	}

}
