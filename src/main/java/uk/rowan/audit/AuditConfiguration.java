package uk.rowan.audit;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The audit's settings and jobs.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
class AuditConfiguration {

	/** Verifies when somebody asks; its data is who. */
	static final String VERIFICATION_ASKED = "audit-verification-asked";

	@Bean
	NavigationItem auditNavigation() {
		return new NavigationItem("audit.navigation", "/audit", 80, Set.of(Role.DPO));
	}

	@Bean
	RecurringTask<Void> auditSealing(Sealing sealing) {
		return Tasks.recurring("audit-sealing", Schedules.fixedDelay(Duration.ofMinutes(1)))
			.execute((instance, context) -> sealing.seal());
	}

	@Bean
	RecurringTask<Void> auditVerification(Verification verification) {
		return Tasks.recurring("audit-verification", Schedules.daily(DatabaseClock.LONDON, LocalTime.of(2, 15)))
			.execute((instance, context) -> verification.verify(ActingUser.SYSTEM.id()));
	}

	@Bean
	OneTimeTask<String> auditVerificationAsked(Verification verification) {
		return Tasks.oneTime(VERIFICATION_ASKED, String.class)
			.execute((instance, context) -> AccountId.parse(instance.getData()).ifPresent(verification::verify));
	}

}
