package uk.rowan.casefile;

import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the module's pages into the service's navigation.
 */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {

	@Bean
	NavigationItem casesInNavigation() {
		return new NavigationItem("casefile.navigation", "/cases", 20, Role.casework());
	}

}
