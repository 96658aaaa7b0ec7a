package uk.rowan.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the settings in force: of each versioned row the newest.
 */
@Component
class SettingsReader {

	private final JdbcClient database;

	SettingsReader(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A number that grows with every change, for nothing is ever changed but added.
	 */
	long revision() {
		return this.database.sql("""
				select (select count(*) from council_facts) + (select count(*) from council_colours)
					+ (select count(*) from council_logo) + (select count(*) from council_contact)
					+ (select count(*) from optional_data) + (select count(*) from clock_choice)
					+ (select count(*) from clock_counting) + (select count(*) from closure_day)
					+ (select count(*) from bank_holiday)""").query(Long.class).single();
	}

	SettingsSnapshot read() {
		long revision = revision();
		return new SettingsSnapshot(revision, facts(), calendar(), countTriggerDay(), clocks(), collected());
	}

	private CouncilFacts facts() {
		return this.database.sql("""
				select version, name, unit_name, address, privacy_notice
				from council_facts order by version desc limit 1""")
			.query((row, number) -> new CouncilFacts(row.getInt("version"), row.getString("name"),
					row.getString("unit_name"), row.getString("address"), row.getString("privacy_notice")))
			.optional()
			.orElse(CouncilFacts.NONE);
	}

	private WorkingCalendar calendar() {
		return new WorkingCalendar(days("select day, name from bank_holiday"), days("""
				select day, name from closure_day c
				where closed and version = (select max(version) from closure_day n where n.day = c.day)"""));
	}

	private SortedMap<LocalDate, String> days(String sql) {
		SortedMap<LocalDate, String> days = new TreeMap<>();
		this.database.sql(sql).query((row) -> {
			days.put(row.getObject("day", LocalDate.class), row.getString("name"));
		});
		return days;
	}

	private boolean countTriggerDay() {
		return this.database.sql("select count_trigger_day from clock_counting order by version desc limit 1")
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	private Map<String, ClockRule> clocks() {
		Map<String, ClockRule> clocks = new LinkedHashMap<>();
		this.database.sql("""
				select c.*, coalesce(d.amount, c.amount) as chosen, coalesce(d.version, 0) as version
				from clock c
				left join clock_choice d on d.clock_id = c.id
					and d.version = (select max(version) from clock_choice n where n.clock_id = c.id)
				order by c.position""")
			.query((row, number) -> clock(row))
			.list()
			.forEach((rule) -> clocks.put(rule.id(), rule));
		return Collections.unmodifiableMap(clocks);
	}

	private Set<String> collected() {
		return this.database.sql("""
				select data_class from optional_data o
				where collected and version = (select max(version) from optional_data n
					where n.data_class = o.data_class)""")
			.query(String.class)
			.stream()
			.collect(Collectors.toUnmodifiableSet());
	}

	private static ClockRule clock(ResultSet row) throws SQLException {
		return new ClockRule(row.getString("id"), row.getInt("position"), row.getString("name"),
				row.getString("starts_with"), row.getString("note"), row.getInt("chosen"),
				ClockUnit.valueOf(row.getString("unit")), row.getBoolean("before_event"),
				ClockRoll.valueOf(row.getString("roll")), row.getObject("counts_trigger_day", Boolean.class),
				ClockKind.valueOf(row.getString("kind")), row.getString("mark"), row.getString("source"), range(row),
				row.getInt("version"));
	}

	private static @Nullable ClockRange range(ResultSet row) throws SQLException {
		Integer least = row.getObject("least", Integer.class);
		return (least == null) ? null : new ClockRange(row.getInt("amount"), least, row.getInt("most"),
				row.getInt("step"), row.getString("elsewhere"));
	}

}
