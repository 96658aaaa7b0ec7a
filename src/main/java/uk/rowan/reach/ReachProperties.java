package uk.rowan.reach;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's choices about opening a case without reach.
 *
 * @param breakGlassFor how long an opening lasts
 */
@ConfigurationProperties("rowan.reach")
record ReachProperties(@DefaultValue("8h") Duration breakGlassFor) {

}
