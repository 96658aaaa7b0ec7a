package uk.rowan.access;

import java.util.Set;

import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the module's pages into the service's navigation.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	NavigationItem interestsInNavigation() {
		return new NavigationItem("access.navigation.interests", "/interests", 80, Set.of());
	}

}
