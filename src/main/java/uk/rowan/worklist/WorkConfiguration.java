package uk.rowan.worklist;

import java.util.Set;

import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts my work first into the service's navigation.
 */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

	@Bean
	NavigationItem workInNavigation() {
		return new NavigationItem("worklist.navigation", "/", 10, Set.of());
	}

}
