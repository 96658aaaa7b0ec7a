/**
 * Outgoing messages and one-time pages, which never name anybody (design, "Modules");
 * joins the views {@code account_address} and {@code reach_open_case}.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account", "reach" })
@NullMarked
package uk.rowan.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
