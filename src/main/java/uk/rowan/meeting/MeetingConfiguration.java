package uk.rowan.meeting;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The module's job.
 */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

	private static final Duration OFTEN = Duration.ofMinutes(10);

	@Bean
	RecurringTask<Void> endingOfSeats(SeatWatch seats) {
		return Tasks.recurring("meeting-seat-ends", Schedules.fixedDelay(OFTEN))
			.execute((instance, context) -> seats.look());
	}

}
