/**
 * Who was given which advice, who was asked what, and what they answered: one ledger for
 * every purpose, only ever added to (ST-15 to ST-18; design, "Modules").
 */
@ApplicationModule(allowedDependencies = { "shared", "notice" })
@NullMarked
package uk.rowan.consent;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
