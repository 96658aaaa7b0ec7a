package uk.rowan.reach;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Binds the module's properties.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReachProperties.class)
class ReachConfiguration {

	/**
	 * How long an opening by break-glass lasts, for the pages that say so.
	 */
	@Bean
	Duration breakGlassLasts(ReachProperties properties) {
		return properties.breakGlassFor();
	}

}
