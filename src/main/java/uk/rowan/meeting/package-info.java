/**
 * What every meeting about children shares: whom it is about, and when, where and with
 * whom it is booked; a child protection conference is one (domain, 2.3).
 */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "people", "casefile" })
@NullMarked
package uk.rowan.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
