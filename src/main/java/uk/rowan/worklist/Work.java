package uk.rowan.worklist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.settings.Appointment;
import uk.rowan.settings.Appointments;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.settings.Happening;
import uk.rowan.settings.Happenings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks every module what is due and what has happened, and puts it in order.
 */
@Service
class Work {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK)
		.withZone(DatabaseClock.LONDON);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK)
		.withZone(DatabaseClock.LONDON);

	private static final Comparator<DueItem> SOONEST = Comparator.comparing((item) -> item.due().on(),
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final List<DueItems> dues;

	private final List<Happenings> news;

	private final List<Appointments> meetings;

	private final Audit audit;

	private final Clock clock;

	private final MessageSource messages;

	Work(Sources sources, Audit audit, Clock clock, MessageSource messages) {
		this.dues = sources.dues();
		this.news = sources.news();
		this.meetings = sources.meetings();
		this.audit = audit;
		this.clock = clock;
		this.messages = messages;
	}

	/** Who know something. */
	record Sources(List<DueItems> dues, List<Happenings> news, List<Appointments> meetings) {

	}

	/**
	 * The user's work now; that it was shown is remembered, since it names children.
	 */
	@Transactional
	WorkPage of(ActingUser user) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		List<DueItem> items = this.dues.stream()
			.flatMap((source) -> source.dueFor(user, today).stream())
			.sorted(SOONEST)
			.toList();
		Instant since = today.minusDays(1).atStartOfDay(DatabaseClock.LONDON).toInstant();
		List<WorkPage.News> happened = this.news.stream()
			.flatMap((source) -> source.since(user, since).stream())
			.sorted(Comparator.comparing(Happening::at).reversed())
			.map((one) -> new WorkPage.News(TIME.format(one.at()), one.what(), one.href()))
			.toList();
		this.audit.record(user, AuditNote.of("worklist.work-viewed", "account", user.id().value()));
		List<String> awaited = user.roles().stream().sorted().map(this::awaited).distinct().toList();
		return new WorkPage(DAY.format(today), held(user, today), groups(items, today), happened, awaited, quiet(user));
	}

	private List<WorkPage.Held> held(ActingUser user, LocalDate today) {
		Instant begins = today.atStartOfDay(DatabaseClock.LONDON).toInstant();
		Instant ends = today.plusDays(1).atStartOfDay(DatabaseClock.LONDON).toInstant();
		return this.meetings.stream()
			.flatMap((source) -> source.between(user, begins, ends).stream())
			.sorted(Comparator.comparing(Appointment::from))
			.map((one) -> new WorkPage.Held(say("worklist.times", HOUR.format(one.from()), HOUR.format(one.until())),
					one))
			.toList();
	}

	private @Nullable String quiet(ActingUser user) {
		if (user.roles().stream().anyMatch(Role.casework()::contains)) {
			return say("worklist.happened.nothing");
		}
		return user.is(Role.DPO) ? say("worklist.happened.nothing.overseer") : null;
	}

	private static List<WorkPage.Group> groups(List<DueItem> items, LocalDate today) {
		LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		List<WorkPage.Group> groups = new ArrayList<>();
		add(groups, "overdue", items, today, (on) -> on.isBefore(today));
		add(groups, "week", items, today, (on) -> !on.isBefore(today) && !on.isAfter(sunday));
		add(groups, "later", items, today, (on) -> on.isAfter(sunday));
		List<WorkPage.Line> undated = items.stream()
			.filter((item) -> item.due().on() == null)
			.map((item) -> line(item, today))
			.toList();
		if (!undated.isEmpty()) {
			groups.add(new WorkPage.Group("undated", undated));
		}
		return groups;
	}

	private static void add(List<WorkPage.Group> groups, String name, List<DueItem> items, LocalDate today,
			Predicate<LocalDate> belongs) {
		List<WorkPage.Line> lines = items.stream().filter((item) -> {
			LocalDate on = item.due().on();
			return on != null && belongs.test(on);
		}).map((item) -> line(item, today)).toList();
		if (!lines.isEmpty()) {
			groups.add(new WorkPage.Group(name, lines));
		}
	}

	private static WorkPage.Line line(DueItem item, LocalDate today) {
		LocalDate on = item.due().on();
		long late = (on != null) ? Math.max(0, ChronoUnit.DAYS.between(on, today)) : 0;
		return new WorkPage.Line(item.task(), item.whom(), (on != null) ? DAY.format(on) : null, late,
				item.due().because(), item.href());
	}

	private String awaited(Role role) {
		return say("worklist.awaited." + role);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.UK);
	}

}
