package uk.rowan.people;

import java.util.Set;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the people into the navigation, and forgets old searches.
 */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

	@Bean
	NavigationItem peopleInNavigation() {
		return new NavigationItem("people.navigation", "/people", 20, Role.casework());
	}

	@Bean
	NavigationItem likenessesInNavigation() {
		return new NavigationItem("people.likeness.navigation", "/people/likenesses", 25, Set.of(Role.RECORDS_MANAGER));
	}

	@Bean
	RecurringTask<Void> forgettingOfSearches(PersonSearches searches) {
		return Tasks.recurring("people-forget-searches", FixedDelay.ofMinutes(30))
			.execute((instance, context) -> searches.forget());
	}

}
