package uk.rowan.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How signing in is guarded.
 *
 * @param longestSession how long after signing in a session ends, however busy
 * @param linkLife how long a one-time link can be used
 * @param tries wrong passwords for one username before it has to wait
 * @param triesFromAddress wrong passwords from one network address before it has to wait;
 * a whole office may share one
 * @param waiting how long it takes until all tries are back
 */
@ConfigurationProperties("rowan.account")
record AccountProperties(@DefaultValue("10h") Duration longestSession, @DefaultValue("24h") Duration linkLife,
		@DefaultValue("10") int tries, @DefaultValue("100") int triesFromAddress,
		@DefaultValue("15m") Duration waiting) {

}
