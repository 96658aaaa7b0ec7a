/**
 * Child protection plans: opened, reviewed and ended by conferences, and told to the
 * agencies (Working Together; domain, 2.9 and 2.10; SO-5).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "settings", "people", "casefile", "meeting",
		"record", "conference" })
@NullMarked
package uk.rowan.plan;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
