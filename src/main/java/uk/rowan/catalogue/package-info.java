/**
 * What personal data is held where: every column is declared, or the build fails.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package uk.rowan.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
