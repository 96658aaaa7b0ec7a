package uk.rowan.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
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
					+ (select count(*) from bank_holiday) + (select count(*) from bank_holiday_correction)""")
			.query(Long.class)
			.single();
	}

	SettingsSnapshot read() {
		long revision = revision();
		return new SettingsSnapshot(revision, facts(), look(), contacts(), days(), clocks(), collected());
	}

	/**
	 * The logo in use, as PNG.
	 */
	Optional<byte[]> logo() {
		return this.database.sql("select png from council_logo order by version desc limit 1")
			.query(byte[].class)
			.optional()
			.filter((picture) -> picture.length > 0);
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

	private SettingsSnapshot.Look look() {
		Colours colours = this.database.sql("""
				select version, brand, brand_text, accent from council_colours order by version desc limit 1""")
			.query((row, number) -> new Colours(row.getInt("version"), row.getString("brand"),
					row.getString("brand_text"), row.getString("accent")))
			.optional()
			.orElse(Colours.OWN);
		return this.database.sql("""
				select version, octet_length(png) > 0 as there from council_logo order by version desc limit 1""")
			.query((row, number) -> new SettingsSnapshot.Look(colours, row.getInt("version"), row.getBoolean("there")))
			.optional()
			.orElse(new SettingsSnapshot.Look(colours, 0, false));
	}

	private List<Contact> contacts() {
		return this.database
			.sql("""
					select id, version, kind, label, holder, phone, email, hours
					from council_contact c
					where not withdrawn and version = (select max(version) from council_contact n where n.id = c.id)
					order by array_position(array['CONCERN', 'CONFERENCE_UNIT', 'CALDICOTT', 'DATA_PROTECTION'], kind), id""")
			.query((row, number) -> new Contact(new ContactId(row.getObject("id", UUID.class)), row.getInt("version"),
					ContactKind.valueOf(row.getString("kind")), row.getString("label"), row.getString("holder"),
					row.getString("phone"), row.getString("email"), row.getString("hours")))
			.list();
	}

	private SettingsSnapshot.Days days() {
		WorkingCalendar calendar = new WorkingCalendar(bankHolidays(), days("""
				select day, name from closure_day c
				where closed and version = (select max(version) from closure_day n where n.day = c.day)"""));
		return this.database.sql("""
				select version, count_trigger_day from clock_counting order by version desc limit 1""")
			.query((row, number) -> new SettingsSnapshot.Days(calendar, row.getInt("version"),
					row.getBoolean("count_trigger_day")))
			.optional()
			.orElse(new SettingsSnapshot.Days(calendar, 0, false));
	}

	/** As loaded; a year that was put right, as it was last. */
	private SortedMap<LocalDate, String> bankHolidays() {
		SortedMap<LocalDate, String> days = days("select day, name from bank_holiday");
		this.database.sql("""
				select year, days from bank_holiday_correction c
				where version = (select max(version) from bank_holiday_correction n where n.year = c.year)""")
			.query((row) -> {
				int year = row.getInt("year");
				days.keySet().removeIf((day) -> day.getYear() == year);
				days.putAll(BankHolidayYear.read(year, row.getString("days")));
			});
		return days;
	}

	private SortedMap<LocalDate, String> days(String sql) {
		SortedMap<LocalDate, String> days = new TreeMap<>();
		this.database.sql(sql).query((row) -> {
			days.put(row.getObject("day", LocalDate.class), row.getString("name"));
		});
		return days;
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
			.list()
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
