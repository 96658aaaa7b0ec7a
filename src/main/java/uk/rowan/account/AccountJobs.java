package uk.rowan.account;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done about accounts without anybody asking.
 */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

	@Bean
	RecurringTask<Void> oldSignInAttempts(SignInAttempts attempts) {
		return Tasks.recurring("account-old-attempts", Schedules.fixedDelay(Duration.ofHours(1)))
			.execute((instance, context) -> attempts.forgetOld());
	}

}
