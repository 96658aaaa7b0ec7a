/**
 * Outgoing messages, which never name anybody (design, "Modules").
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "catalogue", "audit", "account", "settings", "reach" })
@NullMarked
package uk.rowan.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
