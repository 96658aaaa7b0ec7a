/**
 * Children, adults and unborn children, their names, addresses and numbers, how they are
 * related, and the families they make (ST-7, BA-9, BC-6).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "catalogue", "audit", "account", "reach" })
@NullMarked
package uk.rowan.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
