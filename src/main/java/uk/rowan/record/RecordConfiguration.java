package uk.rowan.record;

import java.util.Set;

import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the module's pages into the service's navigation.
 */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

	@Bean
	NavigationItem withdrawnRecordsInNavigation() {
		return new NavigationItem("record.withdrawn.navigation", "/withdrawn-records", 85, Set.of(Role.DPO));
	}

}
