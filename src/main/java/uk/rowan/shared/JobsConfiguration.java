package uk.rowan.shared;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Jobs that belong to no module. A module adds its own in the same way: a bean of type
 * {@link RecurringTask} whose one line calls the module's service; one node at a time
 * runs it, another takes over when that node dies.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

	/** Younger publications may still be under way. */
	private static final Duration STALE = Duration.ofMinutes(1);

	private static final int AT_ONCE = 100;

	/**
	 * Delivers again what a listener failed at, or what a killed node left behind;
	 * listeners bear being called twice.
	 */
	@Bean
	RecurringTask<Void> eventResubmission(IncompleteEventPublications publications) {
		return Tasks.recurring("event-resubmission", Schedules.fixedDelay(STALE))
			.execute((instance, context) -> publications.resubmitIncompletePublications(
					ResubmissionOptions.defaults().withMinAge(STALE).withBatchSize(AT_ONCE)));
	}

}
