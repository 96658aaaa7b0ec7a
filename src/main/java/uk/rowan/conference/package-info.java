/**
 * Child protection conferences: asked for after a section 47 enquiry or to review a plan,
 * booked by the conference unit by the day that their clock gives, made ready, and
 * concluded with a decision for each child, or adjourned; who agrees to a recording, and
 * who makes one quorate (Working Together; domain, 2.1 to 2.5).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "mail", "notice",
		"agency", "people", "casefile", "enquiry", "consent", "meeting", "record" })
@NullMarked
package uk.rowan.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
