package uk.rowan.demo;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.awaitility.Awaitility.await;

/**
 * The demo as a process of its own, as somebody starts it with one command.
 *
 * @param process the process
 * @param folder where it keeps everything
 * @param port where it answers
 * @param said what it printed
 */
public record DemoProcess(Process process, Path folder, int port, Path said) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	/**
	 * Starts it on a free port.
	 */
	public static DemoProcess start(Path folder) throws IOException {
		return start(folder, freePort());
	}

	/**
	 * Starts it.
	 */
	public static DemoProcess start(Path folder, int port) throws IOException {
		Path said = Files.createTempFile("rowan-demo", ".txt");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-Drowan.demo.folder=" + folder, "-cp", classPath(),
						"uk.rowan.demo.RowanDemo", "--server.port=" + port, "--management.server.port=0"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		return new DemoProcess(process, folder, port, said);
	}

	private static String classPath() {
		return System.getProperty("surefire.test.class.path",
				System.getProperty("java.class.path", "target" + File.separator + "classes"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Waits until it serves.
	 * @throws IOException when it ends instead, with what it said
	 */
	public DemoProcess ready() throws IOException {
		await().atMost(PATIENCE).until(() -> serves() || !this.process.isAlive());
		if (!serves()) {
			throw new IOException("the demo did not start: " + words());
		}
		return this;
	}

	private boolean serves() throws IOException {
		return words().contains("Stop it with Ctrl-C");
	}

	/**
	 * Waits until it ends by itself.
	 * @return the exit code
	 */
	int end() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("the demo did not end");
		}
		return this.process.exitValue();
	}

	/**
	 * What it printed until now.
	 */
	String words() throws IOException {
		return Files.readString(this.said).strip();
	}

	/**
	 * Where it answers.
	 */
	public String address() {
		return "http://localhost:" + this.port;
	}

	/**
	 * Its database, as a superuser of the machine sees it.
	 */
	public JdbcClient database() throws IOException {
		String databasePort = Files.readAllLines(this.folder.resolve("database/postmaster.pid")).get(3).strip();
		return JdbcClient.create(
				new DriverManagerDataSource("jdbc:postgresql://localhost:" + databasePort + "/rowan", "postgres", ""));
	}

	/**
	 * Kills it as a power cut would: nothing of it may tidy up.
	 */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Stops it as Ctrl-C does.
	 * @return how long that took
	 */
	Duration stop() throws InterruptedException {
		long begun = System.nanoTime();
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException("the demo did not stop");
		}
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Files.deleteIfExists(this.said);
	}

}
