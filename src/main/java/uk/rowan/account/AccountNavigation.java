package uk.rowan.account;

import java.util.Set;

import uk.rowan.shared.Role;
import uk.rowan.web.NavigationItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where accounts stand in the navigation.
 */
@Configuration(proxyBeanMethods = false)
class AccountNavigation {

	@Bean
	NavigationItem accountsItem() {
		return new NavigationItem("account.navigation.accounts", "/accounts", 80, Set.of(Role.ADMIN));
	}

	@Bean
	NavigationItem ownAccountItem() {
		return new NavigationItem("account.navigation.own", "/account", 95, Set.of());
	}

}
