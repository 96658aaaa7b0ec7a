package uk.rowan.audit;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.audit.Tampering.Place;
import uk.rowan.audit.Tampering.Target;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class AuditTamperingTests {

	private static final int TAMPERINGS = 1_000;

	@Test
	void whateverTheOwnerOfTheDatabaseDoesIsFound() {
		long seed = Long.getLong("rowan.seed", System.nanoTime());
		System.out.println("Audit tamperings with -Drowan.seed=" + seed);
		Random random = new Random(seed);
		try (ScratchAudit scratch = new ScratchAudit()) {
			scratch.chain(8, random);
			scratch.freePositions();
			List<Target> entries = entries(scratch);
			List<Head> heads = head(scratch);
			assertThat(scratch.verification.check(heads)).as("before anything is done").isEmpty();
			Iterator<Tampering> kinds = Stream.generate(() -> EnumSet.allOf(Tampering.class))
				.flatMap(EnumSet::stream)
				.limit(TAMPERINGS)
				.iterator();
			while (kinds.hasNext()) {
				Tampering kind = kinds.next();
				Target at = Target.any(entries, random);
				scratch.transaction.executeWithoutResult((status) -> {
					assertFound(kind, kind.tamper(scratch.database, at), scratch.verification.check(heads), at);
					status.setRollbackOnly();
				});
			}
			assertThat(scratch.verification.check(heads)).as("after all was undone").isEmpty();
		}
	}

	private static List<Target> entries(ScratchAudit scratch) {
		return scratch.database
			.sql("select block_number, entry_id from audit_block_member order by block_number, ordinal")
			.query((row, number) -> new Target(row.getLong(1), row.getObject(2, UUID.class),
					row.getObject(2, UUID.class)))
			.list();
	}

	private static List<Head> head(ScratchAudit scratch) {
		return scratch.database.sql("select " + Block.SQL + " from audit_block b order by number desc limit 1")
			.query((row, number) -> Block.of(row).head())
			.list();
	}

	private static void assertFound(Tampering kind, Place expected, Optional<Fault> found, Target at) {
		assertThat(found).as("%s at %s", kind, at).isPresent();
		if (expected.block() != null) {
			assertThat(found.get().block()).as("%s at %s: %s", kind, at, found).isEqualTo(expected.block());
		}
		if (expected.entry() != null) {
			assertThat(found.get().entry()).as("%s at %s: %s", kind, at, found).isEqualTo(expected.entry().toString());
		}
	}

}
