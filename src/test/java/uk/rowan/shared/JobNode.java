package uk.rowan.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A node of the cluster in a process of its own, so that it can be killed in the middle
 * of a job.
 */
public final class JobNode {

	static final String TASK = "job-that-is-taken-over";

	private JobNode() {
	}

	/**
	 * Begins the job and never ends it.
	 * @param args address, user and password of the database
	 */
	public static void main(String[] args) {
		OneTimeTask<Void> endless = Tasks.oneTime(TASK).execute((instance, context) -> {
			System.out.println("picked");
			LockSupport.parkNanos(Duration.ofMinutes(5).toNanos());
		});
		Scheduler scheduler = scheduler(new DriverManagerDataSource(args[0], args[1], args[2]), endless);
		scheduler.schedule(endless.instance("1"), Instant.now());
		scheduler.start();
	}

	static Scheduler scheduler(javax.sql.DataSource database, OneTimeTask<Void> task) {
		return Scheduler.create(database, task)
			.pollingInterval(Duration.ofMillis(200))
			.heartbeatInterval(Duration.ofMillis(500))
			.missedHeartbeatsLimit(4)
			.shutdownMaxWait(Duration.ZERO)
			.threads(1)
			.build();
	}

}
