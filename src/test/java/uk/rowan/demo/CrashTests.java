package uk.rowan.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rowan.HttpVisitor;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills Rowan in the middle of many requests: no write that was acknowledged is lost, no
 * change stands without its entry in the audit, and the audit still verifies.
 */
@Tag("long")
class CrashTests {

	private static final int ROUNDS = 5;

	private static final int WRITERS = 6;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String DOCUMENTED = """
			select (select count(*) from case_note n where not exists (select from audit_entry e
				where e.act = 'casefile.note-written' and cast(e.codes as json) ->> 'note' = cast(n.id as text)))
			+ (select count(*) from person p where not exists (select from audit_entry e
				where e.act = 'people.person-registered' and e.person_id = p.id))
			+ (select count(*) from audit_entry e where e.act = 'casefile.note-written' and not exists
				(select from case_note n where cast(e.codes as json) ->> 'note' = cast(n.id as text)))
			+ (select count(*) from audit_entry e where e.act = 'people.person-registered' and not exists
				(select from person p where e.person_id = p.id))""";

	private final Set<String> acknowledged = Collections.synchronizedSet(new HashSet<>());

	@TempDir
	private Path folder;

	@Test
	@SuppressWarnings("SystemOut")
	void killedDuringRequestsItLosesNothingAcknowledged() throws Exception {
		for (int round = 1; round <= ROUNDS; round++) {
			try (DemoProcess rowan = DemoProcess.start(this.folder).ready()) {
				assertEverythingStands(rowan.database());
				List<Thread> writers = write(rowan.address());
				int enough = this.acknowledged.size() + ThreadLocalRandom.current().nextInt(WRITERS, 20 * WRITERS);
				await().atMost(PATIENCE)
					.pollInterval(Duration.ofMillis(5))
					.until(() -> this.acknowledged.size() >= enough);
				rowan.kill();
				for (Thread writer : writers) {
					writer.join();
				}
			}
		}
		try (DemoProcess rowan = DemoProcess.start(this.folder).ready()) {
			assertEverythingStands(rowan.database());
			assertThat(this.acknowledged).hasSizeGreaterThan(ROUNDS * WRITERS);
			assertTheAuditVerifies(rowan);
			System.out.println("Killed " + ROUNDS + " times; " + this.acknowledged.size()
					+ " acknowledged writes, all there with their entries; the audit verifies.");
		}
	}

	private List<Thread> write(String address) throws Exception {
		List<Thread> writers = new ArrayList<>();
		for (int number = 0; number < WRITERS; number++) {
			HttpVisitor visitor = new HttpVisitor(address).signIn("coordinator", DemoStaff.PASSWORD);
			String aCase = visitor.open("/cases").select("main a[href^=/cases/]:not([href*=?])").attr("href");
			boolean notes = number % 2 == 0;
			writers.add(Thread.ofVirtual().start(() -> {
				try {
					while (true) {
						send(visitor, notes ? aCase.split("\\?", 2)[0] + "/notes/new" : "/people/new", notes);
					}
				}
				catch (IOException | InterruptedException ex) {
					// Rowan was killed.
				}
			}));
		}
		return writers;
	}

	private void send(HttpVisitor visitor, String path, boolean note) throws IOException, InterruptedException {
		LocalDate day = LocalDate.of(2019, 3, 4);
		String dated = note ? "happenedOn" : "born";
		Document page = visitor.open(path);
		String id = page.select("main input[name=id]").attr("value");
		Map<String, String> date = Map.of(dated + ".day", "" + day.getDayOfMonth(), dated + ".month",
				"" + day.getMonthValue(), dated + ".year", "" + day.getYear());
		Map<String, String> fields = new java.util.HashMap<>(date);
		if (note) {
			fields.put("text", "Rang the school.");
		}
		else {
			fields.putAll(
					Map.of("kind", "CHILD", "given", "Crash", "family", "Case-" + id, "sex", "F", "different", "yes"));
		}
		int status = visitor.send(path, page, fields);
		if (status / 100 != 3) {
			throw new AssertionError(path + " answered " + status);
		}
		this.acknowledged.add(id);
	}

	private void assertEverythingStands(JdbcClient database) {
		Set<String> there = new HashSet<>(
				database.sql("select cast(id as text) from case_note union all select cast(id as text) from person")
					.query(String.class)
					.list());
		assertThat(there).containsAll(this.acknowledged);
		assertThat(database.sql(DOCUMENTED).query(Long.class).single()).as("changes without their entry").isZero();
	}

	private static void assertTheAuditVerifies(DemoProcess rowan) throws Exception {
		HttpVisitor officer = new HttpVisitor(rowan.address()).signIn("dpo", DemoStaff.PASSWORD);
		assertThat(officer.send("/audit/verification", Map.of()) / 100).isEqualTo(3);
		String result = "select fault is null and blocks > 0 from audit_verification order by finished_at desc limit 1";
		JdbcClient database = rowan.database();
		Boolean whole = await().atMost(PATIENCE)
			.until(() -> database.sql(result).query(Boolean.class).optional().orElse(null), Objects::nonNull);
		assertThat(whole).isTrue();
	}

}
