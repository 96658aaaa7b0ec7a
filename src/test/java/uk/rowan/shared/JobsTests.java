package uk.rowan.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.TestServer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class JobsTests {

	@Autowired
	private com.github.kagkarlsson.scheduler.Clock jobsClock;

	@Autowired
	private SchedulerClient jobs;

	@Test
	void jobsGoByTheRealTime() {
		assertThat(Duration.between(Instant.now(), this.jobsClock.now()).abs()).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void eachRecurringJobIsPlannedOnce() {
		assertThat(this.jobs.getScheduledExecution(TaskInstanceId.of("audit-sealing", "recurring"))).isPresent();
		assertThat(this.jobs.getScheduledExecution(TaskInstanceId.of("audit-verification", "recurring"))).isPresent();
		assertThat(this.jobs.getScheduledExecution(TaskInstanceId.of("event-resubmission", "recurring"))).isPresent();
	}

	@Test
	void theJobOfAKilledNodeIsTakenOver() throws Exception {
		Process node = node();
		try (BufferedReader said = new BufferedReader(
				new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
			assertThat(said.lines().anyMatch("picked"::equals)).isTrue();
			node.destroyForcibly().waitFor();
			CountDownLatch takenOver = new CountDownLatch(1);
			OneTimeTask<Void> task = Tasks.oneTime(JobNode.TASK).execute((instance, context) -> takenOver.countDown());
			Scheduler other = JobNode.scheduler(
					new DriverManagerDataSource(TestDatabase.DATABASE.url(), "rowan_app", TestServer.PASSWORD), task);
			other.start();
			try {
				assertThat(takenOver.await(60, TimeUnit.SECONDS)).isTrue();
			}
			finally {
				other.stop();
			}
		}
		finally {
			node.destroyForcibly();
		}
	}

	private static Process node() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), JobNode.class.getName(), TestDatabase.DATABASE.url(),
				"rowan_app", TestServer.PASSWORD)
			.redirectErrorStream(true)
			.start();
	}

}
