/**
 * Who did and who saw what: called, never a listener; sealed, verifiable (design,
 * "Audit").
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package uk.rowan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
