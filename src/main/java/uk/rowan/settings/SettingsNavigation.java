package uk.rowan.settings;

import java.util.Set;

import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings' place in the navigation.
 */
@Configuration(proxyBeanMethods = false)
class SettingsNavigation {

	@Bean
	NavigationItem settingsItem() {
		return new NavigationItem("settings.title", "/settings", 900, Set.of(Role.ADMIN, Role.DPO));
	}

}
