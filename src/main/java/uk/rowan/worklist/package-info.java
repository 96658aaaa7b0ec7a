/**
 * My work: what is due and what has happened, asked of every module that knows.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "settings" })
@NullMarked
package uk.rowan.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
