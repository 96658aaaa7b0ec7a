package uk.rowan.reach;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Binds the module's properties.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReachProperties.class)
class ReachConfiguration {

}
