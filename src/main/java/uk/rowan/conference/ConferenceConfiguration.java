package uk.rowan.conference;

import java.util.Set;

import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the module's pages into the service's navigation.
 */
@Configuration(proxyBeanMethods = false)
class ConferenceConfiguration {

	@Bean
	NavigationItem conferencesInNavigation() {
		return new NavigationItem("conference.navigation", "/conferences", 25,
				Set.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER));
	}

}
