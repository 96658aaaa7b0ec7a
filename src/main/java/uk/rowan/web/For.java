package uk.rowan.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import uk.rowan.shared.Role;

/**
 * The roles that a handler serves; none named means everybody who is signed in. A handler
 * without {@code @For} or {@link ForTheWorld} serves nobody.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface For {

	/**
	 * One of these roles is enough.
	 */
	Role[] value() default {};

}
