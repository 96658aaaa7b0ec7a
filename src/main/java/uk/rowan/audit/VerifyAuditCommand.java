package uk.rowan.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.rowan.audit.Fault.Kind;

/**
 * Verifies an exported audit without the service and its database:
 * {@code verify-audit EXPORT [--head EARLIER-HEAD]... [--key PUBLIC-KEY.pem]...}.
 */
public final class VerifyAuditCommand {

	/** Everything was verified and is sound. */
	public static final int SOUND = 0;

	/** Something was changed. */
	public static final int CHANGED = 1;

	/** Nothing was verified: a file or an argument cannot be read. */
	public static final int UNREADABLE = 2;

	private final JsonMapper json = JsonMapper.builder().build();

	private final List<Path> exports = new ArrayList<>();

	private final List<Head> heads = new ArrayList<>();

	private final List<PublicKey> keys = new ArrayList<>();

	private Path reading = Path.of("");

	private VerifyAuditCommand() {
	}

	/**
	 * Prints one line with the result.
	 * @param arguments what follows the command's name
	 * @return the exit code
	 */
	public static int run(String[] arguments, PrintStream out) {
		VerifyAuditCommand command = new VerifyAuditCommand();
		try {
			if (!command.read(arguments)) {
				out.println("Usage: verify-audit EXPORT [--head EARLIER-HEAD]... [--key PUBLIC-KEY.pem]...");
				return UNREADABLE;
			}
			return command.verify(out);
		}
		catch (IOException | UncheckedIOException | JacksonException | IllegalArgumentException ex) {
			out.println("NOT VERIFIED: " + command.why(ex));
			return UNREADABLE;
		}
	}

	private String why(Exception failure) {
		String said = "the file " + this.reading;
		return switch (failure) {
			case NoSuchFileException missing -> "there is no file " + this.reading + ".";
			case UncheckedIOException wrapped when wrapped.getCause() instanceof NoSuchFileException missing ->
				why(missing);
			case UncheckedIOException unreadable -> said + " cannot be read.";
			case IOException unreadable -> said + " cannot be read.";
			default -> said + " is not what it is said to be.";
		};
	}

	private boolean read(String[] arguments) throws IOException {
		for (int at = 0; at < arguments.length; at++) {
			boolean option = arguments[at].startsWith("--");
			if (option && at + 1 == arguments.length) {
				return false;
			}
			switch (arguments[at]) {
				case "--head" -> this.heads.add(head(Path.of(arguments[++at])));
				case "--key" -> this.keys.add(SigningKey.readPublic(begin(Path.of(arguments[++at]))));
				default -> this.exports.add(Path.of(arguments[at]));
			}
		}
		return this.exports.size() == 1;
	}

	private Head head(Path file) throws IOException {
		return this.json.readValue(Files.readAllBytes(begin(file)), SignedHead.class).head();
	}

	/** Remembers the file, to name it should it fail. */
	private Path begin(Path file) {
		this.reading = file;
		return file;
	}

	private int verify(PrintStream out) throws IOException {
		Path export = this.exports.getFirst();
		@Nullable SignedHead end = end(export);
		Predicate<Head> signed = signed(end);
		ChainCheck check = new ChainCheck(signed, this.heads);
		for (Head head : this.heads) {
			if (!signed.test(head)) {
				check.found(Kind.SIGNATURE_WRONG, head.number(), null);
			}
		}
		follow(export, check);
		Optional<Fault> fault = check.finish();
		if (end == null && (this.heads.isEmpty() || check.blocks() > 0)) {
			out.println("NOT VERIFIED: the export does not end with its signed head; it is empty or not whole.");
			return UNREADABLE;
		}
		if (fault.isEmpty()
				&& !check.lastBlock().map(Block::head).equals(Optional.ofNullable(end).map(SignedHead::head))) {
			fault = Optional.of(new Fault(Kind.HEAD_DIFFERENT, check.blocks(), null));
		}
		return report(check, fault, out);
	}

	private int report(ChainCheck check, Optional<Fault> fault, PrintStream out) {
		if (fault.isPresent()) {
			String entry = (fault.get().entry() != null) ? ", first bad entry " + fault.get().entry() : "";
			out.println("CHANGED: " + fault.get().kind().words() + ": first bad block " + fault.get().block() + entry
					+ ".");
			return CHANGED;
		}
		String key = this.keys.isEmpty() ? " The key is the export's own: give --key to know whose it is." : "";
		out.println("SOUND: " + check.blocks() + " blocks with " + check.entries() + " entries, "
				+ (this.heads.isEmpty() ? "no earlier head given." : this.heads.size() + " earlier heads found again.")
				+ key);
		return SOUND;
	}

	private Predicate<Head> signed(@Nullable SignedHead end) {
		List<PublicKey> trusted = new ArrayList<>(this.keys);
		if (trusted.isEmpty() && end != null) {
			trusted.add(SigningKey.publicKey(end.publicKey()));
		}
		return (head) -> trusted.stream().anyMatch((key) -> SigningKey.signed(head, key));
	}

	private @Nullable SignedHead end(Path export) throws IOException {
		AtomicReference<@Nullable SignedHead> end = new AtomicReference<>();
		each(export, (line) -> end.set(line.head()));
		return end.get();
	}

	private void follow(Path export, ChainCheck check) throws IOException {
		each(export, (line) -> {
			Block block = line.block();
			ExportLine.Member member = line.member();
			if (block != null) {
				check.block(block);
			}
			else if (member != null) {
				check.member(member.ordinal(), member.id(), member.hash(), member.form());
			}
		});
	}

	private void each(Path export, Consumer<ExportLine> action) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(begin(export))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				action.accept(this.json.readValue(line, ExportLine.class));
			}
		}
	}

}
