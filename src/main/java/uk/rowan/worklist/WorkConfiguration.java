package uk.rowan.worklist;

import java.util.List;
import java.util.Set;

import uk.rowan.settings.Appointments;
import uk.rowan.settings.DueItems;
import uk.rowan.settings.Happenings;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts my work first into the service's navigation, and gathers who know of work.
 */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

	@Bean
	Work.Sources workSources(List<DueItems> dues, List<Happenings> news, List<Appointments> meetings) {
		return new Work.Sources(dues, news, meetings);
	}

	@Bean
	NavigationItem workInNavigation() {
		return new NavigationItem("worklist.navigation", "/", 10, Set.of());
	}

}
