package uk.rowan;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * The council's settings as they are when it is made; closing it takes back what was
 * added to them since, so that other tests find what they expect.
 */
public final class KeptSettings implements AutoCloseable {

	private static final List<String> TABLES = List.of("council_facts", "council_colours", "council_logo",
			"council_contact", "optional_data", "clock_choice", "clock_counting", "closure_day", "bank_holiday",
			"bank_holiday_correction", "live_phrase", "live_phrases", "live_agenda_section", "live_agenda",
			"conference_quorum_group", "conference_quorum");

	private final ApplicationContext context;

	private final SingleConnectionDataSource connection = new SingleConnectionDataSource(TestDatabase.DATABASE.url(),
			"rowan_owner", TestServer.PASSWORD, true);

	private final JdbcClient database = JdbcClient.create(this.connection);

	/**
	 * Keeps them from now on.
	 */
	public KeptSettings(ApplicationContext context) {
		this.context = context;
		TABLES.forEach((table) -> change("create temporary table kept_%1$s as table %1$s", table));
	}

	@Override
	public void close() {
		TABLES.forEach((table) -> change("""
				delete from %1$s now where not exists (
					select from kept_%1$s kept where kept is not distinct from now)""", table));
		this.connection.destroy();
		this.context.getBean(ScheduledTaskHolder.class)
			.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().endsWith("CurrentSettings.follow"))
			.forEach((task) -> task.getTask().getRunnable().run());
	}

	private void change(String sql, String table) {
		this.database.sql(sql.formatted(table)).update();
	}

}
