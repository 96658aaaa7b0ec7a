package uk.rowan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A sealed block of audit entries, without its members.
 *
 * @param number its place in the chain, from 1
 * @param previousHash the hash of the block before, in hexadecimal digits
 * @param hash its own hash, which covers all of this and its members
 * @param sealedAt when, in microseconds since 1970
 * @param belowTxid entries of transactions below this one are sealed
 * @param entries how many members it has
 * @param signature the council's signature of the block as a head, in hexadecimal digits
 */
record Block(long number, String previousHash, String hash, String sealedAt, String belowTxid, int entries,
		String signature) {

	/** The columns as SQL over the table's alias {@code b}. */
	static final String SQL = """
			b.number, encode(b.previous_hash, 'hex') as previous_hash, encode(b.hash, 'hex') as hash,
			cast(trunc(extract(epoch from b.sealed_at) * 1000000) as text) as sealed_at,
			cast(b.below_txid as text) as below_txid, b.entries, encode(b.signature, 'hex') as signature""";

	static Block of(ResultSet row) throws SQLException {
		return new Block(row.getLong("number"), row.getString("previous_hash"), row.getString("hash"),
				row.getString("sealed_at"), row.getString("below_txid"), row.getInt("entries"),
				row.getString("signature"));
	}

	/**
	 * The form to which each member's identity and hash are added, in order, to give the
	 * block's hash.
	 */
	CanonicalForm form() {
		return new CanonicalForm("rowan-audit-block-1").add(this.number)
			.add(this.previousHash)
			.add(this.sealedAt)
			.add(this.belowTxid)
			.add(this.entries);
	}

	Head head() {
		return new Head(this.number, this.hash, this.sealedAt, this.signature);
	}

}
