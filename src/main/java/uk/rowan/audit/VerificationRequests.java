package uk.rowan.audit;

import java.time.InstantSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Verifications that somebody asked for: a job, since a long chain takes longer than a
 * page may.
 */
@Service
class VerificationRequests {

	private static final String ONLY = "only";

	private final SchedulerClient jobs;

	private final Audit audit;

	VerificationRequests(SchedulerClient jobs, Audit audit) {
		this.jobs = jobs;
		this.audit = audit;
	}

	/**
	 * Asks for one; while one is waiting or under way there is no second.
	 */
	@Transactional
	public void ask(ActingUser by) {
		this.jobs.scheduleIfNotExists(
				new TaskInstance<>(AuditConfiguration.VERIFICATION_ASKED, ONLY, by.id().toString()),
				InstantSource.system().instant());
		this.audit.record(by, AuditNote.of("audit.verification-asked", "audit", null));
	}

	boolean underWay() {
		return this.jobs.getScheduledExecution(TaskInstanceId.of(AuditConfiguration.VERIFICATION_ASKED, ONLY))
			.isPresent();
	}

}
