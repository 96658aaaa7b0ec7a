/**
 * Child protection conferences: asked for after a section 47 enquiry, booked by the
 * conference unit by the day that clock T1 gives, and made ready (Working Together;
 * domain, 2.1 to 2.3).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "mail", "notice",
		"agency", "people", "casefile", "enquiry", "consent", "meeting", "record" })
@NullMarked
package uk.rowan.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
