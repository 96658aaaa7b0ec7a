package uk.rowan.demo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import uk.rowan.RowanApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Rowan with a database of its own and the fictitious council of Rowanshire: what
 * {@code ./mvnw spring-boot:test-run} starts. It meets the same checks as a council's.
 */
public final class RowanDemo {

	private RowanDemo() {
	}

	/**
	 * Starts the demo.
	 * @param args Spring Boot's arguments; {@code --server.port} is the most useful
	 */
	@SuppressWarnings("SystemOut")
	public static void main(String[] args) {
		try {
			start(args);
		}
		catch (DemoRefused ex) {
			// Apart from what the build says after it.
			System.err.println(System.lineSeparator() + ex.getMessage() + System.lineSeparator());
			System.exit(1);
		}
	}

	private static void start(String[] args) {
		// Quiet until Spring Boot has set up the log.
		LoggingSystem.get(RowanDemo.class.getClassLoader()).beforeInitialize();
		int port = port(args);
		String address = "http://localhost:" + port;
		DemoFolder folder = new DemoFolder(Path.of(System.getProperty("rowan.demo.folder", "data")));
		folder.take(address);
		mustBeFree(port);
		EmbeddedDatabase database = open(folder);
		List<String> settings = new ArrayList<>(settings(database, folder, address));
		settings.addAll(Arrays.asList(args));
		if (Arrays.stream(args).noneMatch((arg) -> arg.startsWith("--management.server.port="))) {
			settings.add("--management.server.port=" + (isFree(9090) ? 9090 : 0));
		}
		SpringApplication.from(RowanApplication::main)
			.with(DemoConfiguration.class)
			.run(settings.toArray(String[]::new));
	}

	private static EmbeddedDatabase open(DemoFolder folder) {
		try {
			folder.endLeftover();
			folder.firstStart();
			folder.check();
			EmbeddedDatabase database = EmbeddedDatabase.in(folder.database(), folder.log());
			folder.keepPrivate();
			return database;
		}
		catch (DemoRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new DemoRefused(folder.broken("cannot be started"));
		}
	}

	private static int port(String[] args) {
		String typed = Arrays.stream(args)
			.filter((arg) -> arg.startsWith("--server.port="))
			.map((arg) -> arg.substring(arg.indexOf('=') + 1))
			.findFirst()
			.orElse(Objects.requireNonNullElse(System.getenv("SERVER_PORT"), "8080"));
		if (!typed.matches("[1-9]\\d{0,4}") || Integer.parseInt(typed) > 65535) {
			throw new DemoRefused("--server.port must be a number from 1 to 65535.");
		}
		return Integer.parseInt(typed);
	}

	private static void mustBeFree(int port) {
		if (!isFree(port)) {
			throw new DemoRefused("Port " + port + " is taken by another program: stop that one, or start the demo on"
					+ " another port: ./mvnw spring-boot:test-run -Dspring-boot.run.arguments=--server.port="
					+ (port + 1));
		}
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static List<String> settings(EmbeddedDatabase database, DemoFolder folder, String address) {
		try {
			return List.of("--spring.datasource.url=" + database.url(), "--spring.datasource.username=rowan_app",
					"--spring.datasource.password=" + database.password(), "--spring.flyway.url=" + database.url(),
					"--spring.flyway.user=rowan_owner", "--spring.flyway.password=" + database.password(),
					"--spring.profiles.active=demo", "--spring.config.additional-location=classpath:demo/",
					"--rowan.public-address=" + address, "--rowan.audit.signing-key=" + folder.signingKey(),
					"--rowan.demo.first-start=" + folder.folder().resolve("first-start"));
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new DemoRefused("Rowan's demo cannot keep its signing key in " + folder.folder().toAbsolutePath()
					+ ": make the folder writable, or delete it to begin anew.");
		}
	}

}
