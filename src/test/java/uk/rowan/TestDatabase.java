package uk.rowan;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * One database for all tests of a run, used as production uses its own: two roles. Every
 * statement that reaches it can be counted, see {@link Statements}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	/** Shared by every context of the run. */
	public static final TestServer DATABASE = TestServer.start();

	@Bean
	DynamicPropertyRegistrar databaseProperties() {
		return (registry) -> {
			registry.add("spring.datasource.url", DATABASE::url);
			registry.add("spring.datasource.username", () -> "rowan_app");
			registry.add("spring.datasource.password", () -> TestServer.PASSWORD);
			registry.add("spring.flyway.url", DATABASE::url);
			registry.add("spring.flyway.user", () -> "rowan_owner");
			registry.add("spring.flyway.password", () -> TestServer.PASSWORD);
			registry.add("rowan.audit.signing-key", TestSigningKey.PATH::toString);
		};
	}

	@Bean
	static BeanPostProcessor countedDataSource() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return ("dataSource".equals(name) && bean instanceof javax.sql.DataSource source)
						? ProxyDataSourceBuilder.create(source)
							.listener(Statements.LISTENER)
							.methodListener(Statements.LISTENER)
							.build()
						: bean;
			}
		};
	}

}
