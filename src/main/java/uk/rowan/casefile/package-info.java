/**
 * A child's case: opened, allocated, restricted, closed and reopened, and the page on
 * which everything known of it comes together (Children Act 1989 ss 17 and 47).
 */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "notice", "people" })
@NullMarked
package uk.rowan.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
