/**
 * Who of the family does not take part in a conference, or in parts of it, decided by its
 * chair (domain, 2.7; T8): what was said there does not reach them.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "settings", "reach", "people", "meeting", "record",
		"conference" })
@NullMarked
package uk.rowan.exclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
