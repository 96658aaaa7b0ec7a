package uk.rowan.benchmark;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import com.jayway.jsonpath.JsonPath;
import uk.rowan.HttpVisitor;
import uk.rowan.Statements;
import uk.rowan.shared.Ids;

/**
 * Many conferences that are held at once: into each somebody types without a pause, and a
 * second screen of each asks what has changed, as the script of the live screen does.
 */
final class LiveScreens {

	/** How long the script waits after the last key before it saves, in milliseconds. */
	static final double WAITS = 600;

	/** How long the script waits between two questions, in milliseconds. */
	private static final long EACH = 1_000;

	private static final int TIMES = 30;

	private static final String WORDS = "The conference heard that the school has seen her without a coat. ".repeat(12);

	private final Bench bench;

	/** Who type and look; each has a session of their own. */
	private final List<HttpVisitor> visitors;

	private final List<String> meetings;

	/** By the visitor's number. */
	private final String[] tokens;

	/** By the number of the conference. */
	private final int[] versions;

	LiveScreens(Bench bench, List<HttpVisitor> visitors, List<String> meetings) {
		this.bench = bench;
		this.visitors = visitors;
		this.meetings = meetings;
		this.tokens = new String[visitors.size()];
		this.versions = new int[meetings.size()];
	}

	/**
	 * How long the floor took.
	 *
	 * @param statements how many a save sends
	 * @param commits how many transactions it has
	 * @param saves what the statements of a save took
	 */
	record Floor(long statements, long commits, Load saves) {

	}

	/**
	 * How long it took.
	 *
	 * @param saves from a save to its answer
	 * @param changes from a save to the other screen
	 */
	record Seen(Load saves, Load changes) {

	}

	/**
	 * Opens the screens, and types once into each.
	 */
	void open() throws Exception {
		for (int number = 0; number < this.visitors.size(); number++) {
			String key = this.bench.get(data(this.visitors.get(number).get(page(number) + "/key")));
			this.tokens[number] = JsonPath.read(key, "$.token");
		}
		for (int number = 0; number < this.meetings.size(); number++) {
			save(number);
		}
	}

	private String page(int meeting) {
		return "/conferences/" + this.meetings.get(meeting) + "/live";
	}

	private HttpVisitor visitor(int meeting, int screen) {
		return this.visitors.get((meeting + screen) % this.visitors.size());
	}

	/**
	 * The same request, as the script makes it.
	 */
	private static HttpRequest data(HttpRequest request) {
		return HttpRequest.newBuilder(request, (name, value) -> true).setHeader("Accept", "application/json").build();
	}

	private void save(int meeting) throws Exception {
		int number = meeting % this.visitors.size();
		String body = Map
			.of("field", "WORRIES:::0", "version", "" + this.versions[meeting], "words", WORDS + this.versions[meeting],
					"writer", Ids.next().toString(), "age", "0", "_csrf", this.tokens[number])
			.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.reduce((one, other) -> one + "&" + other)
			.orElseThrow();
		this.bench.get(data(this.visitors.get(number).post(page(meeting) + "/fields", body)));
		this.versions[meeting]++;
	}

	/**
	 * The statements of all of that, sent again at the same pace.
	 */
	Floor floor(DataSource pool) throws Exception {
		List<Replay> saves = new ArrayList<>();
		List<Replay> questions = new ArrayList<>();
		for (int number = 0; number < this.meetings.size(); number++) {
			int meeting = number;
			saves.add(Replay.of(Statements.during(() -> save(meeting))));
			HttpRequest question = data(visitor(meeting, 1).get(page(meeting) + "/changes?after=0"));
			questions.add(Replay.of(Statements.during(() -> this.bench.get(question))));
		}
		Load[] both = at(this.meetings.size(), (meeting) -> saves.get(meeting).send(pool),
				(meeting) -> questions.get(meeting).send(pool));
		return new Floor(saves.getFirst().statements(), saves.getFirst().commits(), both[0]);
	}

	/**
	 * Types into all of them.
	 */
	Seen typing() throws Exception {
		for (int meeting = 0; meeting < this.meetings.size(); meeting++) {
			// The floor has written too.
			String now = this.bench.get(data(visitor(meeting, 1).get(page(meeting) + "/changes?after=0")));
			this.versions[meeting] = JsonPath.<List<Integer>>read(now, "$.fields[*].version").getFirst();
		}
		Map<String, Long> sent = new ConcurrentHashMap<>();
		List<Double> changes = java.util.Collections.synchronizedList(new ArrayList<>());
		int[] shown = Arrays.copyOf(this.versions, this.versions.length);
		int[] last = new int[shown.length];
		Load[] both = at(this.meetings.size(), (meeting) -> {
			sent.put(meeting + " " + (this.versions[meeting] + 1), System.nanoTime());
			save(meeting);
		}, (meeting) -> {
			String answer = this.bench
				.get(data(visitor(meeting, 1).get(page(meeting) + "/changes?after=" + last[meeting])));
			long arrived = System.nanoTime();
			List<Integer> now = JsonPath.read(answer, "$.fields[*].version");
			last[meeting] = JsonPath.read(answer, "$.last");
			int newest = now.isEmpty() ? 0 : now.getFirst();
			for (; shown[meeting] < newest; shown[meeting]++) {
				long begun = Objects.requireNonNull(sent.get(meeting + " " + (shown[meeting] + 1)));
				changes.add((arrived - begun) / 1e6);
			}
		});
		return new Seen(both[0], new Load(changes).and(new Load(List.of())));
	}

	/**
	 * Both acts for all meetings, each once a second, spread over the second.
	 */
	private static Load[] at(int meetings, Load.Act first, Load.Act second) throws Exception {
		try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(2 * meetings)) {
			List<Future<Double>> firsts = new ArrayList<>();
			List<Future<Double>> seconds = new ArrayList<>();
			for (int meeting = 0; meeting < meetings; meeting++) {
				long offset = EACH * meeting / meetings;
				firsts.addAll(paced(clock, meeting, first, offset));
				// The two screens of a meeting are apart by every part of the second.
				seconds.addAll(paced(clock, meeting, second, (offset * 7 + EACH / 2) % EACH));
			}
			return new Load[] { load(firsts), load(seconds) };
		}
	}

	private static List<Future<Double>> paced(ScheduledExecutorService clock, int meeting, Load.Act act, long offset) {
		Lock turn = new ReentrantLock();
		List<Future<Double>> took = new ArrayList<>();
		for (int time = 0; time < TIMES; time++) {
			took.add(clock.schedule(() -> {
				// One who types does one thing after the other.
				turn.lock();
				try {
					long begun = System.nanoTime();
					act.by(meeting);
					return (System.nanoTime() - begun) / 1e6;
				}
				finally {
					turn.unlock();
				}
			}, offset + time * EACH, TimeUnit.MILLISECONDS));
		}
		return took;
	}

	private static Load load(List<Future<Double>> all) throws Exception {
		List<Double> took = new ArrayList<>();
		for (Future<Double> one : all) {
			took.add(one.get());
		}
		return new Load(took).and(new Load(List.of()));
	}

}
