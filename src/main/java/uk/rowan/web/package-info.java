/**
 * The page shell, form helpers, error pages and security headers that every module's
 * pages share.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package uk.rowan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
