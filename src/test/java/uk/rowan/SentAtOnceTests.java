package uk.rowan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A button pressed twice at the same moment does what one press does: as many rows come
 * to be in every table, and neither press fails.
 */
@RowanTest
@Tag("long")
class SentAtOnceTests {

	/**
	 * Done again, it is done again; or it ends the session in which both are sent, or can
	 * be done for one day only.
	 */
	private static final Set<String> MANY_TIMES = Set.of("POST /sign-out", "POST /session/extension",
			"POST /accounts/{id}/reset", "POST /people", "POST /settings/closure-days",
			"POST /conferences/{id}/recording-consents/{invitee}/page");

	/** Words to many are sent one after the other for so long, in seconds. */
	private static final int SETTLED = 5;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	private final Tables tables = new Tables();

	private final ExecutorService two = Executors.newFixedThreadPool(2);

	private KeptSettings settings;

	@BeforeEach
	void keep() {
		this.settings = new KeptSettings(this.context);
	}

	@AfterEach
	void takeBack() {
		this.settings.close();
		this.tables.close();
		this.two.shutdownNow();
	}

	@Test
	void twoPressesDoWhatOneDoes() throws Exception {
		List<String> wrong = new ArrayList<>();
		int tried = 0;
		for (Handlers.Endpoint endpoint : this.handlers.all()) {
			if (!endpoint.changes() || MANY_TIMES.contains(endpoint.toString())) {
				continue;
			}
			Pressed once = new Pressed(endpoint, 1);
			if (!once.answers.getFirst().carriedOut()) {
				continue;
			}
			tried++;
			Map<String, Long> alone = once.settled();
			Pressed twice = new Pressed(endpoint, 2);
			if (twice.answers.stream().noneMatch(Desk.Answer::carriedOut)
					|| twice.answers.stream().anyMatch((answer) -> answer.status() >= 500)) {
				wrong.add(endpoint + " answers " + twice.answers.stream().map(Desk.Answer::status).toList());
			}
			if (!twice.settledAs(alone)) {
				wrong.add(endpoint + " makes " + twice.made() + " and not " + alone);
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(tried).isGreaterThan(60);
	}

	/** A form sent so many times at the same moment, on a family of its own. */
	private final class Pressed {

		private final List<Desk.Answer> answers = new ArrayList<>();

		private final Map<String, Long> before;

		Pressed(Handlers.Endpoint endpoint, int times) throws Exception {
			Household household = new Household(SentAtOnceTests.this.context).furnished();
			Desk desk = new Desk(SentAtOnceTests.this.mvc, household.colleague(null, Role.values()));
			Map<String, List<String>> typed = new TreeMap<>(FilledForm.asked(desk, endpoint, household).values());
			// Of teams and agencies there is one of a name.
			typed.computeIfPresent("name", (field, words) -> List.of(words.getFirst() + " " + Ids.next()));
			String known = household.address(endpoint.path());
			String address = (known != null) ? known : endpoint.with(Ids.next().toString());
			this.before = SentAtOnceTests.this.tables.rows();
			CyclicBarrier together = new CyclicBarrier(times);
			List<Future<Desk.Answer>> sent = new ArrayList<>();
			for (int press = 0; press < times; press++) {
				sent.add(SentAtOnceTests.this.two.submit(() -> {
					together.await();
					return desk.submit(address, typed);
				}));
			}
			for (Future<Desk.Answer> one : sent) {
				this.answers.add(one.get(1, TimeUnit.MINUTES));
			}
		}

		Map<String, Long> made() {
			Map<String, Long> made = new TreeMap<>();
			SentAtOnceTests.this.tables.rows().forEach((table, rows) -> {
				long more = rows - this.before.getOrDefault(table, 0L);
				if (more != 0) {
					made.put(table, more);
				}
			});
			return made;
		}

		/** What has come to be as soon as nothing more does for a while. */
		Map<String, Long> settled() throws InterruptedException {
			Map<String, Long> made = Map.of();
			for (int tenth = 0; tenth < SETTLED * 10 && !made().equals(made); tenth++) {
				made = made();
				Thread.sleep(100);
			}
			return made;
		}

		/** Whether as much comes to be, as soon as what follows by itself has. */
		boolean settledAs(Map<String, Long> expected) throws InterruptedException {
			for (int tenth = 0; tenth < SETTLED * 10 && !made().equals(expected); tenth++) {
				Thread.sleep(100);
			}
			return made().equals(expected);
		}

	}

}
