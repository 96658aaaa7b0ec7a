package uk.rowan.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The bank holidays as the migration loads them, for tests without a database.
 */
final class BankHolidays {

	private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(.*)'\\)");

	private BankHolidays() {
	}

	static WorkingCalendar calendar() {
		return new WorkingCalendar(days(), new TreeMap<>());
	}

	static SortedMap<LocalDate, String> days() {
		ClassPathResource migration = new ClassPathResource(
				"db/migration/settings/V2026.11.21.0310__settings_create_working_days.sql");
		try {
			Matcher rows = ROW.matcher(migration.getContentAsString(StandardCharsets.UTF_8));
			SortedMap<LocalDate, String> days = new TreeMap<>();
			while (rows.find()) {
				days.put(LocalDate.parse(rows.group(1)), rows.group(2).replace("''", "'"));
			}
			return days;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
