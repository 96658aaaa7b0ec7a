package uk.rowan.demo;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestPropertySource;

/**
 * A test in Rowanshire: with everything that the demo adds, newly seeded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.config.additional-location=classpath:demo/")
@Import({ DemoConfiguration.class, WithDemoCouncil.FirstStart.class })
public @interface WithDemoCouncil {

	/**
	 * Says that nothing is there yet.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	class FirstStart {

		@Bean
		DynamicPropertyRegistrar firstStart() throws IOException {
			Path mark = Files.createTempFile("rowan-first-start-", "");
			mark.toFile().deleteOnExit();
			return (registry) -> registry.add("rowan.demo.first-start", mark::toString);
		}

	}

}
