/**
 * What every module may use: identities that cross modules, the acting user, roles and
 * the clock.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package uk.rowan.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
