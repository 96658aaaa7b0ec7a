package uk.rowan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL 18 inside this process's care, as durable as a council's, with Rowan's two
 * roles: {@code rowan_owner} migrates, {@code rowan_app} serves.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	/** The password of both roles; this database listens on this machine only. */
	public static final String PASSWORD = "rowan-demo";

	private final EmbeddedPostgres server;

	private final Runnable stopping = this::stop;

	private EmbeddedDatabase(EmbeddedPostgres server) {
		this.server = server;
	}

	/**
	 * Starts a database that is thrown away at the end.
	 */
	public static EmbeddedDatabase temporary() {
		return start(null);
	}

	/**
	 * Starts the database that lives in a folder and is kept between runs.
	 */
	public static EmbeddedDatabase in(Path folder) {
		return start(folder);
	}

	private static EmbeddedDatabase start(@Nullable Path folder) {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setRegisterShutdownHook(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("max_connections", "120");
		if (folder != null) {
			builder.setDataDirectory(folder).setCleanDataDirectory(false);
		}
		try {
			EmbeddedDatabase database = new EmbeddedDatabase(builder.start());
			database.prepare();
			// Runs after every application context has closed its connections.
			SpringApplication.getShutdownHandlers().add(database.stopping);
			return database;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void prepare() {
		JdbcClient postgres = JdbcClient.create(this.server.getPostgresDatabase());
		if (postgres.sql("select 1 from pg_database where datname = 'rowan'").query().listOfRows().isEmpty()) {
			postgres.sql("create role rowan_owner login password '" + PASSWORD + "'").update();
			postgres.sql("create role rowan_app login password '" + PASSWORD + "'").update();
			postgres.sql("create database rowan owner rowan_owner").update();
		}
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
	 * A client that may do everything: the attacker with the database's password.
	 */
	public JdbcClient owner() {
		return JdbcClient.create(this.server.getDatabase("rowan_owner", "rowan"));
	}

	/**
	 * A setting as the server itself reports it.
	 */
	public String show(String setting) throws SQLException {
		return JdbcClient.create(this.server.getPostgresDatabase()).sql("show " + setting).query(String.class).single();
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
