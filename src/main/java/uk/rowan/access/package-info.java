/**
 * Who may see a case, decided by people: a case restricted to those whom it names, opened
 * by break-glass, closed to a colleague who knows the family (design, "Reach"). It keeps
 * no table; its acts are the case's, and stand in the audit under that name.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "people", "casefile" })
@NullMarked
package uk.rowan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
