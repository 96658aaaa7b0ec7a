/**
 * Documents that leave the council on paper or by secure e-mail: Rowan's own templates
 * become PDF that everybody can read, with a screen reader too (PDF/UA-1, ISO 14289-1;
 * the public sector accessibility regulations 2018).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "settings" })
@NullMarked
package uk.rowan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
