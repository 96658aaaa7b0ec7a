/**
 * What a council decides for itself: its facts, contacts, colours, closure days, local
 * clocks and optional data; and the clock engine (T1–T40) that gives every due date with
 * its reason.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "catalogue", "audit", "account" })
@NullMarked
package uk.rowan.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
