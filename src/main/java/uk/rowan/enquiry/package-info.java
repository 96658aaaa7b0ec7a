/**
 * From the strategy discussion to the outcome of the section 47 enquiry: whether a child
 * suffers, or is likely to suffer, significant harm, and whether a conference must be
 * held (Children Act 1989 s 47; clock T1).
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "settings", "reach", "people", "casefile" })
@NullMarked
package uk.rowan.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
