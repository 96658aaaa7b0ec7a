package uk.rowan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.account.Accounts;
import uk.rowan.shared.ActingUser;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings Rowanshire into being at the first start, through the modules' own services and
 * in the order in which things happened: the clock is set back and led forward.
 */
final class DemoCouncil implements SmartLifecycle {

	private final Path mark;

	private final DemoTime time;

	private final Accounts accounts;

	private final DemoStaff staff;

	private final DemoCasework casework;

	private final List<DemoPart> parts;

	private final TransactionOperations transactions;

	private volatile boolean running;

	DemoCouncil(Path mark, DemoTime time, Accounts accounts, DemoStaff staff, DemoCasework casework,
			List<DemoPart> parts, TransactionOperations transactions) {
		this.mark = mark;
		this.time = time;
		this.accounts = accounts;
		this.staff = staff;
		this.casework = casework;
		this.parts = parts;
		this.transactions = transactions;
	}

	/**
	 * Something that happened on a day, at an hour of it.
	 *
	 * @param daysAgo when
	 * @param happening what
	 * @param alone whether it lays documents out and so takes no part in a transaction
	 */
	record Event(int daysAgo, Runnable happening, boolean alone) {

	}

	static List<String> lines(String file) {
		try {
			return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Before the web server listens; a second start finds everything there.
	 */
	@Override
	public void start() {
		this.running = true;
		if (Files.exists(this.mark)) {
			seed();
			delete(this.mark);
		}
	}

	private static void delete(Path mark) {
		try {
			Files.delete(mark);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void seed() {
		List<DemoFamily> families = DemoFamily.read(lines("families.txt"));
		int days = families.stream().mapToInt(DemoFamily::knownSince).max().orElse(0) + 1;
		try {
			this.time.set(Duration.ofDays(-days));
			Map<String, ActingUser> acting = Objects
				.requireNonNull(this.transactions.execute((status) -> this.staff.open(this.accounts)));
			this.transactions.executeWithoutResult((status) -> this.parts.forEach((part) -> part.seed(acting)));
			List<Event> events = new ArrayList<>();
			families.forEach((family) -> events.addAll(this.casework.events(family, acting)));
			events.sort(Comparator.comparingInt(Event::daysAgo).reversed());
			play(events);
		}
		finally {
			this.time.set(Duration.ZERO);
		}
	}

	/** All of a day in one transaction, and then what takes none. */
	private void play(List<Event> events) {
		Map<Integer, List<Event>> days = new LinkedHashMap<>();
		events.forEach((event) -> days.computeIfAbsent(event.daysAgo(), (day) -> new ArrayList<>()).add(event));
		days.forEach((day, happened) -> {
			this.time.set(Duration.ofDays(-day));
			this.transactions.executeWithoutResult((status) -> run(happened, false));
			run(happened, true);
			this.time.settle();
		});
	}

	private static void run(List<Event> happened, boolean alone) {
		happened.stream().filter((event) -> event.alone() == alone).forEach((event) -> event.happening().run());
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
