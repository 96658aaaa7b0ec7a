package uk.rowan.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.rowan.RowanTest;
import uk.rowan.TestSigningKey;
import uk.rowan.shared.ActingUser;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class VerifyAuditCommandTests {

	@TempDir
	private Path folder;

	@Test
	void anExportIsVerifiedWithoutTheServiceAndAgainstAnEarlierHead() throws Exception {
		try (ScratchAudit scratch = new ScratchAudit()) {
			scratch.chain(3, new Random(1));
			Path earlier = head(scratch, "earlier.json");
			scratch.chain(2, new Random(2));
			Path export = export(scratch, "audit.jsonl");
			assertThat(run(export, "--head", earlier, "--key", TestSigningKey.PUBLIC_PATH)).startsWith("0 SOUND: ")
				.contains("1 earlier heads found again");
			assertThat(run(export)).startsWith("0 SOUND: ").contains("The key is the export's own");
			assertThat(inOwnProcess(export, "--head", earlier)).startsWith("0 SOUND: ");
			Path tampered = Files.writeString(this.folder.resolve("tampered.jsonl"), Files.readString(export)
				.replaceFirst("\"act\":\"audit.entry-made\"", "\"act\":\"audit.entry-made2\""));
			assertThat(inOwnProcess(tampered)).startsWith("1 CHANGED: an entry was changed: first bad block 1")
				.contains("first bad entry " + firstEntry(scratch));
		}
	}

	@Test
	void aCutIsFoundBackToTheEarlierHead() throws Exception {
		try (ScratchAudit scratch = new ScratchAudit()) {
			scratch.chain(4, new Random(1));
			Path kept = head(scratch, "kept.json");
			scratch.database.sql("delete from audit_block_member where block_number > 2").update();
			scratch.database.sql("delete from audit_block where number > 2").update();
			Path cut = export(scratch, "cut.jsonl");
			assertThat(run(cut)).startsWith("0 SOUND: 2 blocks");
			assertThat(run(cut, "--head", kept)).startsWith("1 CHANGED: the chain ends before").contains("bad block 3");
			scratch.sealEverything();
			scratch.chain(1, new Random(2));
			assertThat(run(export(scratch, "again.jsonl"), "--head", kept)).startsWith("1 CHANGED: ");
		}
	}

	@Test
	void anotherKeyIsRefused() throws Exception {
		try (ScratchAudit scratch = new ScratchAudit()) {
			scratch.chain(2, new Random(1));
			Forger.rewrite(scratch.database, new Tampering.Target(1, java.util.UUID.fromString(firstEntry(scratch)),
					java.util.UUID.randomUUID()), true);
			assertThat(run(export(scratch, "forged.jsonl"), "--key", TestSigningKey.PUBLIC_PATH))
				.startsWith("1 CHANGED: a block was not signed with the council's key: first bad block 1");
		}
	}

	@Test
	void whatCannotBeReadIsNotCalledSound() throws Exception {
		Path rubbish = Files.writeString(this.folder.resolve("rubbish"), "rubbish");
		Path empty = Files.writeString(this.folder.resolve("empty"), "");
		Path absent = this.folder.resolve("absent");
		assertThat(run(rubbish)).startsWith("2 NOT VERIFIED: the file " + rubbish + " is not what");
		assertThat(run(empty)).startsWith("2 NOT VERIFIED");
		assertThat(run(absent)).startsWith("2 NOT VERIFIED: there is no file " + absent);
		assertThat(run(empty, "--head", absent)).startsWith("2 NOT VERIFIED: there is no file " + absent);
		assertThat(run(empty, "--head", rubbish)).startsWith("2 NOT VERIFIED: the file " + rubbish);
		assertThat(run(empty, "--key", absent)).startsWith("2 NOT VERIFIED: there is no file " + absent);
		assertThat(run(empty, "--key", rubbish)).startsWith("2 NOT VERIFIED: the file " + rubbish);
		assertThat(run(this.folder)).startsWith("2 NOT VERIFIED: the file " + this.folder + " cannot be read");
		assertThat(run(rubbish, rubbish)).startsWith("2 Usage");
		assertThat(run(rubbish, "--head")).startsWith("2 Usage");
	}

	@Test
	void anExportThatBrokeOffIsNotCalledSound() throws Exception {
		try (ScratchAudit scratch = new ScratchAudit()) {
			scratch.chain(2, new Random(1));
			List<String> lines = Files.readAllLines(export(scratch, "whole.jsonl"));
			Path half = Files.write(this.folder.resolve("half.jsonl"), lines.subList(0, lines.size() - 1));
			assertThat(run(half)).startsWith("2 NOT VERIFIED");
		}
	}

	private Path export(ScratchAudit scratch, String name) throws IOException {
		StringWriter out = new StringWriter();
		scratch.export().write(ActingUser.SYSTEM, out);
		return Files.writeString(this.folder.resolve(name), out.toString());
	}

	private Path head(ScratchAudit scratch, String name) throws IOException {
		SignedHead head = scratch.export().head(ActingUser.SYSTEM).orElseThrow();
		return Files.writeString(this.folder.resolve(name), JsonMapper.builder().build().writeValueAsString(head));
	}

	private static String firstEntry(ScratchAudit scratch) {
		return scratch.database
			.sql("select entry_id::text from audit_block_member where block_number = 1 and ordinal = 1")
			.query(String.class)
			.single();
	}

	private static String run(Object... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = VerifyAuditCommand.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new),
				new PrintStream(out, true, StandardCharsets.UTF_8));
		return code + " " + out.toString(StandardCharsets.UTF_8);
	}

	private static String inOwnProcess(Object... arguments) {
		try {
			List<String> command = new java.util.ArrayList<>(
					List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
							System.getProperty("java.class.path"), "uk.rowan.RowanApplication", "verify-audit"));
			Stream.of(arguments).map(Object::toString).forEach(command::add);
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return process.waitFor() + " " + said;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
