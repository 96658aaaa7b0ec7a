/**
 * The live screen: what is typed and chosen while a conference is held, one versioned row
 * a field, so that two people write at once and no word is lost (design, "Nothing lost").
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account", "settings", "people", "reach",
		"enquiry", "meeting", "record", "conference", "exclusion" })
@NullMarked
package uk.rowan.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
