/**
 * Who works here: accounts, roles, teams, sign-in, leavers (design, "Who uses it").
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit" })
@NullMarked
package uk.rowan.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
