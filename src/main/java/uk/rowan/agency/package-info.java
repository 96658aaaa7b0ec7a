/**
 * The agencies that work with the council on a child's case, and how to reach them
 * (BA-10, BC-24: recipient categories).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit" })
@NullMarked
package uk.rowan.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
