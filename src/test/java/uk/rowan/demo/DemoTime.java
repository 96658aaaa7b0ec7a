package uk.rowan.demo;

import java.time.Duration;

import uk.rowan.shared.DatabaseClock;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves the demo's clock; sessions and jobs keep to the real one.
 */
final class DemoTime {

	private final JdbcClient database;

	private final DatabaseClock clock;

	DemoTime(JdbcClient database, DatabaseClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * How far the demo is ahead of the real time.
	 */
	Duration ahead() {
		return Duration.ofSeconds(this.database.sql("select extract(epoch from ahead)::bigint from demo_clock")
			.query(Long.class)
			.single());
	}

	/**
	 * Sets how far the demo is ahead.
	 */
	void set(Duration ahead) {
		this.database.sql("update demo_clock set ahead = make_interval(secs => :seconds)")
			.param("seconds", ahead.toSeconds())
			.update();
		this.clock.synchronise();
	}

	/**
	 * Waits until what follows from what has happened, such as a message, has happened
	 * too: at the same time, as far as the demo goes.
	 */
	void settle() {
		for (int tries = 0; tries < 400 && underWay(); tries++) {
			try {
				Thread.sleep(25);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("interrupted before the demo had settled", ex);
			}
		}
		if (underWay()) {
			throw new IllegalStateException("what follows from what has happened has not happened within 10 seconds");
		}
	}

	private boolean underWay() {
		return this.database.sql("select exists (select from event_publication)").query(Boolean.class).single();
	}

	/**
	 * Moves the clock forward, never back: what has happened has happened.
	 */
	void forward(Duration by) {
		set(ahead().plus(by));
	}

}
