package uk.rowan.demo;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rowan.HttpVisitor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The one command, as somebody types it who has just cloned the project.
 */
class DemoStartTests {

	@TempDir
	private Path folder;

	@Test
	void everyFirstStartMakesTheSameCouncilAndALaterOneKeepsIt() throws Exception {
		Map<String, List<String>> first;
		try (DemoProcess demo = DemoProcess.start(this.folder.resolve("one")).ready()) {
			first = Rowanshire.in(demo.database());
			new HttpVisitor(demo.address()).signIn("coordinator", DemoStaff.PASSWORD).open("/cases");
			aRefusedRowIsInNoLog(demo);
			nobodyElseReads(this.folder.resolve("one"));
			try (DemoProcess second = DemoProcess.start(this.folder.resolve("one"))) {
				assertThat(second.end()).isEqualTo(1);
				assertThat(second.words()).startsWith("Rowan's demo is running already").doesNotContain("\n");
			}
			demo.kill();
		}
		try (DemoProcess again = DemoProcess.start(this.folder.resolve("one")).ready()) {
			Map<String, List<String>> kept = Rowanshire.in(again.database());
			assertThat(kept.remove("audit")).isNotEmpty();
			assertThat(kept).allSatisfy((kind, facts) -> assertThat(facts).as(kind).isEqualTo(first.get(kind)));
			assertThat(again.stop()).isLessThan(Duration.ofSeconds(5));
		}
		try (DemoProcess other = DemoProcess.start(this.folder.resolve("two")).ready()) {
			Map<String, List<String>> same = Rowanshire.in(other.database());
			assertThat(same).allSatisfy((kind, facts) -> assertThat(facts).as(kind).isEqualTo(first.get(kind)));
			assertThat(same.get("agencies")).hasSize(12);
			assertThat(same.get("persons").stream().filter((person) -> person.matches("(?s).*(CHILD|UNBORN).*")))
				.hasSize(60);
			assertThat(other.words()).contains("Health and metrics answer on port");
			other.stop();
		}
		whatCannotBeReadIsSaidAtOnce(this.folder.resolve("two"));
	}

	private void whatCannotBeReadIsSaidAtOnce(Path made) throws Exception {
		try (FileChannel control = FileChannel.open(made.resolve("database/global/pg_control"),
				StandardOpenOption.WRITE)) {
			control.write(ByteBuffer.wrap(new byte[] { 1 }), 100);
		}
		long begun = System.nanoTime();
		refused(made, "is not a whole database");
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
	}

	private static void aRefusedRowIsInNoLog(DemoProcess demo) throws Exception {
		JdbcClient database = demo.database();
		assertThatThrownBy(() -> database.sql("insert into team (id, name) values (null, 'Zanzimark')").update())
			.hasMessageContaining("Zanzimark");
		assertThat(Files.readString(demo.folder().resolve("database.log"))).contains("violates not-null constraint")
			.doesNotContain("Zanzimark");
	}

	private static void nobodyElseReads(Path made) throws Exception {
		for (String folder : List.of("", "keys", "server", "database")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve(folder)))).as(folder)
				.isEqualTo("rwx------");
		}
		assertThat(PosixFilePermissions
			.toString(Files.getPosixFilePermissions(made.resolve("keys/audit-signing-key.pem"))))
			.isEqualTo("rw-------");
	}

	@Test
	void aBrokenFolderIsSaidInOneLine() throws Exception {
		Path whole = this.folder.resolve("file");
		Files.writeString(whole, "not a folder");
		refused(whole, "cannot write into its folder");
		refused(Path.of("/proc/rowan"), "cannot write into its folder");
		refused(withVersion("15"), "was made by PostgreSQL 15, this is 18");
		refused(withVersion("rubbish"), "is not a whole database");
		Path control = withVersion("18").resolve("database/global/pg_control");
		Files.write(control, new byte[8192]);
		refused(control.getParent().getParent().getParent(), "is not a whole database");
	}

	private Path withVersion(String version) throws Exception {
		Path made = this.folder.resolve("broken");
		FileSystemUtils.deleteRecursively(made);
		Files.createDirectories(made.resolve("database/base"));
		Files.createDirectories(made.resolve("database/global"));
		Files.writeString(made.resolve("database/global/pg_control"), "");
		Files.writeString(made.resolve("database/postgresql.conf"), "");
		Files.writeString(made.resolve("database/PG_VERSION"), version);
		return made;
	}

	private static void refused(Path folder, String why) throws Exception {
		try (DemoProcess demo = DemoProcess.start(folder)) {
			assertThat(demo.end()).isEqualTo(1);
			assertThat(demo.words()).contains(why).doesNotContain("\n");
		}
	}

}
