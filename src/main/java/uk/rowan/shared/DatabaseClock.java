package uk.rowan.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database's time, shown as Europe/London (design, "Time"). One statement learns how
 * far this machine's clock is from the database's; {@link #synchronise()} learns it anew.
 */
public final class DatabaseClock extends Clock {

	/** Where a council's days begin and end. */
	public static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final JdbcClient database;

	private volatile Duration ahead = Duration.ZERO;

	DatabaseClock(JdbcClient database) {
		this.database = database;
		synchronise();
	}

	/**
	 * Asks the database for its time, so that {@link #instant()} needs no statement.
	 */
	public void synchronise() {
		Instant theirs = this.database.sql("select rowan_now()").query(java.sql.Timestamp.class).single().toInstant();
		this.ahead = Duration.between(Clock.systemUTC().instant(), theirs);
	}

	@Override
	public ZoneId getZone() {
		return LONDON;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return LONDON.equals(zone) ? this : Clock.offset(Clock.system(zone), this.ahead);
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(this.ahead);
	}

}
