package uk.rowan.live;

import uk.rowan.web.QuietPath;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says which addresses a page asks by itself, again and again: nobody is active by that.
 */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

	@Bean
	QuietPath changesAskedQuietly() {
		return new QuietPath("/conferences/{id}/live/changes");
	}

	@Bean
	QuietPath boardAskedQuietly() {
		return new QuietPath("/conferences/{id}/live/board/said");
	}

	@Bean
	QuietPath keyAskedQuietly() {
		return new QuietPath("/conferences/{id}/live/key");
	}

}
