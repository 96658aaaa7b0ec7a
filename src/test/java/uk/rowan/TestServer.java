package uk.rowan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import uk.rowan.demo.EmbeddedDatabase;

import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The PostgreSQL that tests run against: the one that {@code ROWAN_TEST_DATABASE_URL}
 * names (a superuser's JDBC address), else one in a container where Docker answers, else
 * the embedded one. Each run makes a database of its own and drops it at the end.
 */
public final class TestServer {

	/** The password of both roles. */
	public static final String PASSWORD = EmbeddedDatabase.PASSWORD;

	private final String kind;

	private final String superuserUrl;

	private final String name = "rowan_" + UUID.randomUUID().toString().replace("-", "");

	private TestServer(String kind, String superuserUrl, Runnable stop) {
		this.kind = kind;
		this.superuserUrl = superuserUrl;
		ensureRole("rowan_owner");
		ensureRole("rowan_app");
		superuser().sql("create database " + this.name + " owner rowan_owner").update();
		// No message may carry a row's content into a log, as with a council's.
		superuser().sql("alter database " + this.name + " set log_error_verbosity = 'terse'").update();
		superuser().sql("alter database " + this.name + " set log_min_error_statement = 'panic'").update();
		// Runs after every application context has closed its connections.
		SpringApplication.getShutdownHandlers().add(() -> {
			superuser().sql("drop database if exists " + this.name + " with (force)").update();
			stop.run();
		});
	}

	/**
	 * Starts the server, or finds it.
	 */
	static TestServer start() {
		String given = System.getenv("ROWAN_TEST_DATABASE_URL");
		if (given != null && !given.isBlank()) {
			return new TestServer("given", given, () -> {
			});
		}
		return dockerAnswers() ? container() : embedded();
	}

	private static boolean dockerAnswers() {
		boolean likely = System.getenv("DOCKER_HOST") != null
				|| java.nio.file.Files.exists(java.nio.file.Path.of("/var/run/docker.sock"));
		return likely && DockerClientFactory.instance().isDockerAvailable();
	}

	// The shutdown handler closes it, after the last application context.
	@SuppressWarnings("resource")
	private static TestServer container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c",
				"max_connections=300");
		container.start();
		return new TestServer("container",
				withCredentials(container.getJdbcUrl(), container.getUsername(), container.getPassword()),
				container::stop);
	}

	@SuppressWarnings("resource")
	private static TestServer embedded() {
		EmbeddedDatabase database = EmbeddedDatabase.temporary();
		return new TestServer("embedded", database.superuserUrl(), () -> {
		});
	}

	private static String withCredentials(String url, String user, String password) {
		return url + (url.contains("?") ? "&" : "?") + "user=" + user + "&password=" + password;
	}

	/** Another run may be preparing the same server at this moment. */
	private void ensureRole(String role) {
		superuser().sql("""
				do $$
				begin
					perform pg_advisory_xact_lock(19);
					if not exists (select from pg_roles where rolname = '%1$s') then
						create role %1$s;
					end if;
					alter role %1$s login password '%2$s';
				end
				$$""".formatted(role, PASSWORD)).update();
	}

	/**
	 * Which of the three it is: given, container or embedded.
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * The address of this run's database, without credentials.
	 */
	public String url() {
		return this.superuserUrl.replaceFirst("^(jdbc:postgresql://[^/]*/)[^?]*(\\?.*)?$", "$1" + this.name);
	}

	/**
	 * A client that may do everything to the tables: the attacker with the database's
	 * password.
	 */
	public JdbcClient owner() {
		return as("rowan_owner");
	}

	/**
	 * A client with the rights of the application, no more.
	 */
	public JdbcClient application() {
		return as("rowan_app");
	}

	private JdbcClient as(String role) {
		return JdbcClient.create(new DriverManagerDataSource(url(), role, PASSWORD));
	}

	private JdbcClient superuser() {
		return JdbcClient.create(new DriverManagerDataSource(this.superuserUrl));
	}

	/**
	 * A setting as the server itself reports it.
	 */
	public @Nullable String show(String setting) {
		return superuser().sql("show " + setting).query(String.class).optional().orElse(null);
	}

}
