package uk.rowan.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rowan.HttpVisitor;
import uk.rowan.demo.DemoProcess;

import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills Rowan in the middle of a conference, while two type in their browsers and others
 * send without a pause: what was acknowledged is there after the next start, what the
 * browsers still hold arrives, and no field stands without its entry in the audit.
 */
@Tag("long")
class LiveCrashTests {

	private static final int ROUNDS = 5;

	private static final int PATIENCE = 60_000;

	private static final List<String> SENT = List.of("WELCOME", "CLOSING", "NEEDS");

	private static final String UNDOCUMENTED = """
			select count(*) from live_field f where not exists (select from audit_entry e
				where e.act = 'live.field-written' and cast(e.codes as json) ->> 'field' = cast(f.id as text))""";

	/** How often each field was acknowledged. */
	private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

	@TempDir
	private Path folder;

	@Test
	void killedWhileTheyTypeItLosesNothing() throws Exception {
		DemoProcess rowan = DemoProcess.start(this.folder).ready();
		try (Chromium.Running running = Chromium.start()) {
			Visitors visitors = new Visitors(running.browser(), rowan.address());
			UUID held = heldNow(rowan.database());
			String path = address(held);
			Typist chair = new Typist(visitors.signedInAs("chair2"), held, "WORRIES");
			Typist coordinator = new Typist(visitors.signedInAs("coordinator"), held, "WORKING");
			for (int round = 1; round <= ROUNDS; round++) {
				List<Thread> writers = send(rowan, path);
				for (int word = ThreadLocalRandom.current().nextInt(4, 30); word > 0; word--) {
					chair.types();
					coordinator.types();
				}
				kill(rowan, writers);
				chair.types();
				coordinator.typesAndHasItsPageClosed(round % 2 == 0);
				rowan = DemoProcess.start(this.folder, rowan.port()).ready();
				assertWhatWasAcknowledgedStands(rowan.database(), held);
				chair.hasEverythingSaved(rowan.database());
				coordinator.hasEverythingSaved(rowan.database());
				assertThat(rowan.database().sql(UNDOCUMENTED).query(Long.class).single()).isZero();
			}
			say(chair.words() + coordinator.words());
		}
		finally {
			rowan.close();
		}
	}

	private static void kill(DemoProcess rowan, List<Thread> writers) throws InterruptedException {
		rowan.kill();
		for (Thread writer : writers) {
			writer.join();
		}
	}

	@SuppressWarnings("SystemOut")
	private void say(int words) {
		System.out.println(
				"Killed " + ROUNDS + " times; " + this.acknowledged.values().stream().mapToInt(Integer::intValue).sum()
						+ " acknowledged changes, all there; two browsers typed " + words + " words, all there.");
	}

	/** The booked conference of the demo, whose time has come. */
	private static UUID heldNow(JdbcClient database) {
		return database
			.sql("""
					update meeting_booking set starts_at = now() - interval '10 minutes', ends_at = now() + interval '2 hours'
					where id = (select b.id from meeting_booking b join account a on a.id = b.chair_id
						where a.username = 'chair2' order by b.starts_at limit 1)
					returning meeting_id""")
			.query(UUID.class)
			.single();
	}

	private List<Thread> send(DemoProcess rowan, String path) throws Exception {
		List<Thread> writers = new ArrayList<>();
		for (String kind : SENT) {
			HttpVisitor visitor = new HttpVisitor(rowan.address()).signIn("coordinator", Visitor.PASSWORD);
			Document page = visitor.open(path);
			int version = Integer.parseInt(page.select("[data-field=" + kind + ":::0]").attr("data-version"));
			writers.add(Thread.ofVirtual().start(() -> {
				try {
					for (int next = version + 1;; next++) {
						int status = visitor.send(path + "/fields", page, Map.of("field", kind + ":::0", "version",
								"" + (next - 1), "words", "Words " + next, "writer", "", "age", "0"));
						if (status != 200) {
							throw new AssertionError(kind + " answered " + status);
						}
						this.acknowledged.put(kind, next);
					}
				}
				catch (IOException | InterruptedException ex) {
					// Rowan was killed.
				}
			}));
		}
		return writers;
	}

	private void assertWhatWasAcknowledgedStands(JdbcClient database, UUID held) {
		assertThat(this.acknowledged.keySet()).containsAll(SENT);
		this.acknowledged.forEach((kind, times) -> {
			// The last may have been kept without anybody being told.
			assertThat(words(database, held, kind)).as(kind).isIn("Words " + times, "Words " + (times + 1));
		});
	}

	private static String address(UUID held) {
		return "/conferences/" + held + "/live";
	}

	private static String words(JdbcClient database, UUID held, String kind) {
		return database
			.sql("select words from live_field where meeting_id = :held and kind = :kind and case_id is null")
			.param("held", held)
			.param("kind", kind)
			.query(String.class)
			.single();
	}

	/**
	 * Somebody who types into one field.
	 */
	private static final class Typist {

		private final UUID held;

		private final String kind;

		private final StringBuilder typed = new StringBuilder();

		private Page page;

		private int words;

		Typist(Visitor visitor, UUID held, String kind) {
			this.held = held;
			this.kind = kind;
			this.page = visitor.open(section()).finds("Live screen").page();
		}

		private String section() {
			return address(this.held) + "?section=" + (this.kind.equals("WORRIES") ? 4 : 5);
		}

		int words() {
			return this.words;
		}

		void types() {
			String word = "word" + ++this.words + " ";
			this.typed.append(word);
			box().focus();
			this.page.keyboard().press("Control+End");
			this.page.keyboard().type(word);
		}

		/** The next page takes up what this one kept. */
		void typesAndHasItsPageClosed(boolean closed) {
			types();
			assertThat(this.page.locator("[data-part=state]")).containsText("Working offline",
					new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
			if (closed) {
				Page next = this.page.context().newPage();
				this.page.close();
				this.page = next;
			}
		}

		void hasEverythingSaved(JdbcClient database) {
			if ("about:blank".equals(this.page.url())) {
				this.page.navigate(section());
			}
			assertThat(box()).hasValue(this.typed.toString(),
					new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
			assertThat(this.page.locator("[data-part=state]")).containsText("Saved",
					new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
			assertThat(LiveCrashTests.words(database, this.held, this.kind)).isEqualTo(this.typed.toString());
		}

		private Locator box() {
			return this.page.locator("[id='" + this.kind + ":::0']");
		}

	}

}
