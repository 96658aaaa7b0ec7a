/**
 * What every meeting about children shares: whom it is about, and when, where and with
 * whom it is booked, who is invited, told, and asked for a report; a child protection
 * conference is one (domain, 2.3, 2.4).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "agency", "people",
		"casefile" })
@NullMarked
package uk.rowan.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
