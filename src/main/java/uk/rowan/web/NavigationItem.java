package uk.rowan.web;

import java.util.Set;

import uk.rowan.shared.Role;

/**
 * An entry of the service's navigation, contributed as a bean by the module that serves
 * it.
 *
 * @param labelKey the message key of its words
 * @param href where it leads
 * @param order smaller comes first
 * @param roles who sees it: one of these is enough, none named means everybody
 */
public record NavigationItem(String labelKey, String href, int order, Set<Role> roles) {

	public NavigationItem {
		roles = Set.copyOf(roles);
	}

}
