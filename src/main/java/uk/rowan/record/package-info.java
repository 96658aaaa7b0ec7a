/**
 * The formal record of a meeting and the letter that tells its decisions: drafted from
 * what was typed while it was held, approved by the chair, or another chair named
 * instead, never changed after that, and sent to each recipient as far as it is for them
 * (domain, 2.8; clocks T9 and T10).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "mail", "document",
		"agency", "people", "casefile", "meeting" })
@NullMarked
package uk.rowan.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
