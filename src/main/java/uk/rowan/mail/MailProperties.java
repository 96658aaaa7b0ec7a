package uk.rowan.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages go out.
 *
 * @param from the address that they come from
 */
@ConfigurationProperties("rowan.mail")
record MailProperties(@DefaultValue("") String from) {

}
