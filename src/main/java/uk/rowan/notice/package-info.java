/**
 * Privacy notices and written advice: their versions, and who was given which, when and
 * how (ST-1, SK-28).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account" })
@NullMarked
package uk.rowan.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
