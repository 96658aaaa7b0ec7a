package uk.rowan.agency;

import java.util.Set;

import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the directory into the navigation.
 */
@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

	@Bean
	NavigationItem agenciesInNavigation() {
		return new NavigationItem("agency.navigation", "/agencies", 60, Set.of(Role.COORDINATOR, Role.CHAIR,
				Role.MINUTE_TAKER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.ADMIN));
	}

}
