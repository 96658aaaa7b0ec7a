package uk.rowan.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The folder in which the demo keeps what it must not forget: the database, the key that
 * signs the audit, and the mark of the run under way.
 *
 * @param folder where it is
 */
record DemoFolder(Path folder) {

	private static final String VERSION = "18";

	/** Held until the process ends: a lock that nobody refers to is let go of. */
	private static final List<FileLock> TAKEN = new CopyOnWriteArrayList<>();

	private static final long PATIENCE_SECONDS = 10;

	/** Bytes between which PostgreSQL's control file ends, whatever its version. */
	private static final int LEAST_CONTROL = 200;

	private static final int MOST_CONTROL = 512;

	Path database() {
		return this.folder.resolve("database");
	}

	Path log() {
		return this.folder.resolve("database.log");
	}

	/**
	 * Takes the folder for this run until the process ends.
	 * @param address what to tell somebody who starts a second one
	 */
	void take(String address) {
		try {
			keepPrivate();
			// Held open until the process ends; the system lets go of it even after a
			// crash.
			@SuppressWarnings("resource")
			FileChannel mark = FileChannel.open(this.folder.resolve("running"), StandardOpenOption.CREATE,
					StandardOpenOption.READ, StandardOpenOption.WRITE);
			FileLock lock = mark.tryLock(Long.MAX_VALUE - 1, 1, false);
			if (lock == null) {
				throw new DemoRefused(
						"Rowan's demo is running already (" + Files.readString(this.folder.resolve("running")).strip()
								+ "): use that one, or stop it first.");
			}
			mark.truncate(0);
			mark.write(ByteBuffer.wrap((address + ", process " + ProcessHandle.current().pid() + "\n")
				.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
			TAKEN.add(lock);
		}
		catch (IOException ex) {
			throw new DemoRefused("Rowan's demo cannot write into its folder " + this.folder.toAbsolutePath()
					+ ": make it writable, or name another with -Drowan.demo.folder=…");
		}
	}

	/**
	 * Refuses a folder that is not, or not fully, a database of this version.
	 */
	void check() {
		if (!Files.exists(database()) || isEmpty(database())) {
			return;
		}
		String version = version();
		if (version == null || !version.matches("\\d{1,3}") || !Files.isDirectory(database().resolve("base"))
				|| !Files.isRegularFile(database().resolve("global/pg_control"))
				|| !Files.isRegularFile(database().resolve("postgresql.conf"))) {
			throw new DemoRefused(broken("is not a whole database"));
		}
		if (!VERSION.equals(version)) {
			throw new DemoRefused(broken("was made by PostgreSQL " + version + ", this is " + VERSION));
		}
		if (!isReadable(database().resolve("global/pg_control"))) {
			throw new DemoRefused(broken("is not a whole database"));
		}
	}

	/**
	 * Whether the file on which all of a database depends is whole: somewhere in it
	 * stands the checksum (CRC-32C) of all before. PostgreSQL itself would end without
	 * it, and nobody would hear of it for a minute.
	 */
	private static boolean isReadable(Path control) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(control)).order(ByteOrder.nativeOrder());
			for (int end = LEAST_CONTROL; end + Integer.BYTES <= Math.min(bytes.limit(), MOST_CONTROL); end += 4) {
				CRC32C sum = new CRC32C();
				sum.update(bytes.array(), 0, end);
				if ((int) sum.getValue() == bytes.getInt(end)) {
					return true;
				}
			}
			return false;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Begins anew where the first start was interrupted before all of Rowanshire was
	 * there.
	 * @return the mark that stands until it is
	 */
	Path firstStart() throws IOException {
		Path mark = this.folder.resolve("first-start");
		if (Files.exists(mark)) {
			FileSystemUtils.deleteRecursively(database());
		}
		if (!Files.exists(database()) || isEmpty(database())) {
			Files.writeString(mark, "");
		}
		return mark;
	}

	String broken(String why) {
		return "The demo's database in " + database().toAbsolutePath() + " " + why + ": delete the folder "
				+ this.folder.toAbsolutePath() + " to begin anew (what the server said is in " + log().getFileName()
				+ ").";
	}

	private @Nullable String version() {
		try {
			return Files.readString(database().resolve("PG_VERSION")).strip();
		}
		catch (IOException ex) {
			return null;
		}
	}

	private static boolean isEmpty(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Stops the server of a demo that was killed, and clears what it left.
	 */
	void endLeftover() throws IOException {
		Path mark = database().resolve("postmaster.pid");
		if (!Files.exists(mark)) {
			return;
		}
		Optional<ProcessHandle> left = Files.readAllLines(mark)
			.stream()
			.findFirst()
			.filter((line) -> line.strip().matches("\\d{1,10}"))
			.flatMap((line) -> ProcessHandle.of(Long.parseLong(line.strip())))
			.filter((process) -> process.info().command().orElse("postgres").contains("postgres"));
		if (left.isPresent()) {
			end(left.get());
		}
		Files.deleteIfExists(mark);
	}

	private static void end(ProcessHandle server) {
		server.destroy();
		try {
			server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException ex) {
			// PostgreSQL recovers from this at its next start.
			server.destroyForcibly();
			server.onExit().join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The key that signs the audit, made at the first start.
	 */
	Path signingKey() throws IOException, GeneralSecurityException {
		Path file = this.folder.resolve("keys/audit-signing-key.pem");
		if (!Files.exists(file)) {
			byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
			Path whole = this.folder.resolve("keys/new.pem");
			Files.deleteIfExists(whole);
			keepPrivate(Files.createFile(whole), "rw-------");
			Files.writeString(whole, "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
					+ "\n-----END PRIVATE KEY-----\n");
			Files.move(whole, file);
		}
		keepPrivate(file, "rw-------");
		return file;
	}

	/**
	 * Keeps others on this machine out; starting the server opens its folder to all.
	 */
	void keepPrivate() throws IOException {
		for (String part : List.of("", "keys", "server")) {
			keepPrivate(Files.createDirectories(this.folder.resolve(part)), "rwx------");
		}
	}

	/** Where the system knows whose a file is. */
	private static void keepPrivate(Path file, String permissions) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
		}
	}

}
