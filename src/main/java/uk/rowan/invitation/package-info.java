/**
 * The invitations to a meeting as letters: what each who is invited may have, sent by
 * secure e-mail, by post or by a one-time page (domain, 2.4; design, "Who uses it").
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "account", "settings", "reach", "mail", "document",
		"agency", "people", "casefile", "meeting", "conference", "exclusion" })
@NullMarked
package uk.rowan.invitation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
