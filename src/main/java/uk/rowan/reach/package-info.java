/**
 * Who may see which case: one table of grants, restrictions, conflicts of interest and
 * break-glass. Every finder joins the published view {@code reach_open_case} (design,
 * "Reach"; UK GDPR Art 5(1)(f)).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit" })
@NullMarked
package uk.rowan.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
