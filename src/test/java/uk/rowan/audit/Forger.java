package uk.rowan.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;

import uk.rowan.audit.Tampering.Place;
import uk.rowan.audit.Tampering.Target;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows how the audit hashes, holds the database, and lacks only the council's key.
 */
final class Forger {

	private static final SigningKey OWN_KEY = ownKey();

	private Forger() {
	}

	/**
	 * Changes an entry and then every hash that covers it.
	 * @param onward whether the blocks after it are written anew too, signed with another
	 * key
	 */
	static Place rewrite(JdbcClient database, Target at, boolean onward) {
		database.sql("update audit_entry set actor_id = gen_random_uuid() where id = :entry")
			.param("entry", at.entry())
			.update();
		EntryForm changed = database.sql("select " + EntryForm.SQL + " from audit_entry e where e.id = :entry")
			.param("entry", at.entry())
			.query((row, number) -> EntryForm.of(row))
			.single();
		database.sql("update audit_block_member set entry_hash = decode(:hash, 'hex') where entry_id = :entry")
			.param("hash", changed.hash())
			.param("entry", at.entry())
			.update();
		List<Block> blocks = database
			.sql("select " + Block.SQL + " from audit_block b where number >= :from order by number limit :most")
			.param("from", at.block())
			.param("most", onward ? 1_000_000 : 1)
			.query((row, number) -> Block.of(row))
			.list();
		String previous = blocks.getFirst().previousHash();
		for (Block block : blocks) {
			previous = rewrite(database, block, previous, onward);
		}
		return at.blockFound();
	}

	private static String rewrite(JdbcClient database, Block old, String previous, boolean sign) {
		Block block = new Block(old.number(), previous, "", old.sealedAt(), old.belowTxid(), old.entries(), "");
		CanonicalForm form = block.form();
		database
			.sql("select entry_id::text, encode(entry_hash, 'hex') from audit_block_member where block_number = :block "
					+ "order by ordinal")
			.param("block", block.number())
			.query((row) -> {
				form.add(row.getString(1)).add(row.getString(2));
			});
		String hash = form.hash();
		String signature = sign ? OWN_KEY.sign(Head.digest(block.number(), hash, block.sealedAt())) : old.signature();
		database.sql("""
				update audit_block set previous_hash = decode(:previous, 'hex'), hash = decode(:hash, 'hex'),
				signature = decode(:signature, 'hex') where number = :number""")
			.param("previous", previous)
			.param("hash", hash)
			.param("signature", signature)
			.param("number", block.number())
			.update();
		return hash;
	}

	private static SigningKey ownKey() {
		try {
			byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
			Path path = Files.createTempFile("rowan-forger-", ".pem");
			path.toFile().deleteOnExit();
			Files.writeString(path, "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
					+ "\n-----END PRIVATE KEY-----\n");
			return SigningKey.read(path);
		}
		catch (java.io.IOException | java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
