package uk.rowan.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the part of a form that nobody types: what its writer had seen when it was
 * opened, such as the version of the record. A form that was overtaken comes back with
 * this part anew and all others as typed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Seen {

}
