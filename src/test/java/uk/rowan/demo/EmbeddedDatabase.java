package uk.rowan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL 18 inside this process's care, as durable as a council's, with Rowan's two
 * roles: {@code rowan_owner} migrates, {@code rowan_app} serves.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	/** The password of both roles of a temporary database. */
	public static final String PASSWORD = "rowan-demo";

	private final EmbeddedPostgres server;

	private final String password;

	private final Runnable stopping = this::stop;

	private EmbeddedDatabase(EmbeddedPostgres server, String password) {
		this.server = server;
		this.password = password;
	}

	/**
	 * Starts a database that is thrown away at the end.
	 */
	public static EmbeddedDatabase temporary() {
		try {
			return start(settings(), PASSWORD);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts the database that lives in a folder and is kept between runs. Its roles get
	 * new passwords at every start, which nobody needs to know.
	 * @param log where the server writes what it has to say
	 */
	static EmbeddedDatabase in(Path folder, Path log) throws IOException {
		EmbeddedPostgres.Builder settings = settings().setDataDirectory(folder)
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(folder.resolveSibling("server").toFile())
			.setPGStartupWait(Duration.ofSeconds(60))
			.setOutputRedirector(Redirect.appendTo(log.toFile()))
			.setErrorRedirector(Redirect.appendTo(log.toFile()));
		return start(settings, secret());
	}

	private static EmbeddedPostgres.Builder settings() {
		return EmbeddedPostgres.builder()
			.setRegisterShutdownHook(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			// No message may carry a row's content into a log.
			.setServerConfig("log_error_verbosity", "terse")
			.setServerConfig("log_min_error_statement", "panic")
			.setServerConfig("max_connections", "300");
	}

	private static EmbeddedDatabase start(EmbeddedPostgres.Builder settings, String password) throws IOException {
		EmbeddedDatabase database = new EmbeddedDatabase(settings.start(), password);
		database.prepare();
		// Runs after every application context has closed its connections.
		SpringApplication.getShutdownHandlers().add(database.stopping);
		return database;
	}

	private void prepare() {
		JdbcClient postgres = JdbcClient.create(this.server.getPostgresDatabase());
		for (String role : new String[] { "rowan_owner", "rowan_app" }) {
			boolean there = exists(postgres, "select 1 from pg_roles where rolname = :name", role);
			postgres.sql((there ? "alter" : "create") + " role " + role + " login password '" + this.password + "'")
				.update();
		}
		if (!exists(postgres, "select 1 from pg_database where datname = :name", "rowan")) {
			postgres.sql("create database rowan owner rowan_owner").update();
		}
		for (String setting : new String[] { "fsync", "synchronous_commit", "full_page_writes" }) {
			if (!"on".equals(show(setting))) {
				throw new IllegalStateException("the embedded database runs with " + setting + " off");
			}
		}
	}

	private static boolean exists(JdbcClient postgres, String query, String name) {
		return !postgres.sql(query).param("name", name).query().listOfRows().isEmpty();
	}

	private static String secret() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * The address of the database {@code rowan}.
	 */
	public String url() {
		return "jdbc:postgresql://localhost:" + this.server.getPort() + "/rowan";
	}

	/**
	 * The address that the server's superuser signs in with.
	 */
	public String superuserUrl() {
		return this.server.getJdbcUrl("postgres", "postgres");
	}

	/**
	 * The password of both roles.
	 */
	String password() {
		return this.password;
	}

	/**
	 * A setting as the server itself reports it.
	 */
	public @Nullable String show(String setting) {
		return JdbcClient.create(this.server.getPostgresDatabase())
			.sql("show " + setting)
			.query(String.class)
			.optional()
			.orElse(null);
	}

	private void stop() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		SpringApplication.getShutdownHandlers().remove(this.stopping);
		stop();
	}

}
