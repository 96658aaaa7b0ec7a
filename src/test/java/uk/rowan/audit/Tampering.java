package uk.rowan.audit;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody who owns the database might do to the audit; each does it at a random
 * place and says where it must be found.
 */
enum Tampering {

	EDIT_ACTOR((db, at) -> edit(db, at, "actor_id = gen_random_uuid()")),
	EDIT_ACT((db, at) -> edit(db, at, "act = act || 'x'")),
	EDIT_TIME((db, at) -> edit(db, at, "recorded_at = recorded_at + interval '1 microsecond'")),
	EDIT_TIME_BEFORE_CHRIST((db, at) -> edit(db, at,
			"recorded_at = (to_char(recorded_at, 'YYYY-MM-DD HH24:MI:SS.USOF') || ' BC')::timestamptz")),
	EDIT_TIME_NEVER((db, at) -> edit(db, at, "recorded_at = 'infinity'")),
	EDIT_POSITION((db, at) -> edit(db, at, "position = position + 100000")),
	EDIT_TRANSACTION((db, at) -> edit(db, at, "txid = (txid::text::numeric - 1)::text::xid8")),
	EDIT_SUBJECT_KIND((db, at) -> edit(db, at, "subject_kind = 'other'")),
	EDIT_SUBJECT((db, at) -> edit(db, at, "subject_id = case when subject_id is null then gen_random_uuid() end")),
	EDIT_CASE((db, at) -> edit(db, at, "case_id = case when case_id is null then gen_random_uuid() end")),
	EDIT_PERSON((db, at) -> edit(db, at, "person_id = case when person_id is null then gen_random_uuid() end")),
	MOVE_CASE_TO_PERSON((db, at) -> edit(db, at,
			"case_id = coalesce(person_id, gen_random_uuid()), person_id = coalesce(case_id, gen_random_uuid())")),
	EDIT_CODES((db, at) -> edit(db, at, "codes = codes || ' '")),
	EDIT_ENTRY_ID((db, at) -> edit(db, at, "id = gen_random_uuid()")), DELETE_ENTRY((db, at) -> {
		change(db, "delete from audit_entry where id = :entry", at);
		return at.entryFound();
	}), FORGE_ENTRY((db, at) -> {
		UUID forged = UUID.randomUUID();
		db.sql("""
				insert into audit_entry select :forged, -position, txid, recorded_at, gen_random_uuid(), act, subject_kind,
					subject_id, case_id, person_id, codes from audit_entry where id = :entry""")
			.param("forged", forged)
			.param("entry", at.entry())
			.update();
		return new Place(null, forged);
	}), SWAP_ENTRIES((db, at) -> {
		db.sql("""
				update audit_entry e set position = case when e.id = :entry then o.position else t.position end
				from audit_entry o, audit_entry t where o.id = :other and t.id = :entry and e.id in (:entry, :other)""")
			.param("entry", at.entry())
			.param("other", at.laterEntry())
			.update();
		return at.entryFound();
	}), EDIT_MEMBER_HASH((db, at) -> {
		change(db, "update audit_block_member set entry_hash = sha256(entry_hash) where entry_id = :entry", at);
		return at.entryFound();
	}), EDIT_MEMBER_ID((db, at) -> {
		UUID other = UUID.randomUUID();
		db.sql("update audit_block_member set entry_id = :other where entry_id = :entry")
			.param("other", other)
			.param("entry", at.entry())
			.update();
		return new Place(at.block(), other);
	}), SWAP_MEMBERS((db, at) -> {
		db.sql("""
				update audit_block_member m set entry_id = o.entry_id, entry_hash = o.entry_hash
				from audit_block_member o where m.block_number = :block and o.block_number = :block
				and m.ordinal in (1, 2) and o.ordinal = 3 - m.ordinal""").param("block", at.block()).update();
		return new Place(at.block(), null);
	}), DELETE_MEMBER((db, at) -> {
		change(db, "delete from audit_block_member where entry_id = :entry", at);
		return at.blockFound();
	}), DELETE_MEMBER_AND_ENTRY((db, at) -> {
		change(db, "delete from audit_block_member where entry_id = :entry", at);
		change(db, "delete from audit_entry where id = :entry", at);
		return at.blockFound();
	}), DELETE_MEMBER_AND_CLOSE_RANKS((db, at) -> {
		change(db, "delete from audit_block_member where entry_id = :entry", at);
		change(db, "delete from audit_entry where id = :entry", at);
		db.sql("update audit_block set entries = entries - 1 where number = :block")
			.param("block", at.block())
			.update();
		db.sql("""
				update audit_block_member m set ordinal = (select count(*) from audit_block_member o
				where o.block_number = m.block_number and o.ordinal <= m.ordinal) where m.block_number = :block""")
			.param("block", at.block())
			.update();
		return at.blockFound();
	}), EDIT_PREVIOUS((db, at) -> block(db, at, "previous_hash = sha256(previous_hash)")),
	EDIT_HASH((db, at) -> block(db, at, "hash = sha256(hash)")),
	EDIT_SEALED_AT((db, at) -> block(db, at, "sealed_at = sealed_at + interval '1 microsecond'")),
	EDIT_BELOW((db, at) -> block(db, at, "below_txid = (below_txid::text::numeric - 1)::text::xid8")),
	EDIT_COUNT((db, at) -> block(db, at, "entries = entries + 1")),
	EDIT_SIGNATURE((db, at) -> block(db, at, "signature = sha256(signature) || sha256(hash)")),
	EDIT_NUMBER((db, at) -> block(db, at, "number = number + 100000")), SWAP_BLOCKS((db, at) -> {
		long other = (at.block() == 1) ? 2 : at.block() - 1;
		for (String table : List.of("audit_block set number", "audit_block_member set block_number")) {
			String column = table.substring(table.lastIndexOf(' ') + 1);
			db.sql("update " + table + " = -" + column + " where " + column + " in (:one, :two)")
				.param("one", at.block())
				.param("two", other)
				.update();
			db.sql("update " + table + " = :one + :two + " + column + " where " + column + " < 0")
				.param("one", at.block())
				.param("two", other)
				.update();
		}
		return new Place(Math.min(at.block(), other), null);
	}), DELETE_BLOCK((db, at) -> {
		db.sql("delete from audit_entry where id in (select entry_id from audit_block_member where block_number = :b)")
			.param("b", at.block())
			.update();
		db.sql("delete from audit_block_member where block_number = :b").param("b", at.block()).update();
		db.sql("delete from audit_block where number = :b").param("b", at.block()).update();
		return at.blockFound();
	}), CUT_TAIL((db, at) -> {
		db.sql("delete from audit_entry where id in (select entry_id from audit_block_member where block_number >= :b)")
			.param("b", at.block())
			.update();
		db.sql("delete from audit_block_member where block_number >= :b").param("b", at.block()).update();
		db.sql("delete from audit_block where number >= :b").param("b", at.block()).update();
		return at.blockFound();
	}), REWRITE_BLOCK((db, at) -> Forger.rewrite(db, at, false)),
	REWRITE_CHAIN((db, at) -> Forger.rewrite(db, at, true));

	@SuppressWarnings("ImmutableEnumChecker")
	private final BiFunction<JdbcClient, Target, Place> act;

	Tampering(BiFunction<JdbcClient, Target, Place> act) {
		this.act = act;
	}

	/**
	 * Does it.
	 * @return where it must be found
	 */
	Place tamper(JdbcClient database, Target at) {
		return this.act.apply(database, at);
	}

	private static Place edit(JdbcClient database, Target at, String set) {
		change(database, "update audit_entry set " + set + " where id = :entry", at);
		return at.entryFound();
	}

	private static Place block(JdbcClient database, Target at, String set) {
		database.sql("update audit_block set " + set + " where number = :block").param("block", at.block()).update();
		return at.blockFound();
	}

	private static void change(JdbcClient database, String sql, Target at) {
		database.sql(sql).param("entry", at.entry()).update();
	}

	/**
	 * Where it is to happen.
	 *
	 * @param block a block
	 * @param entry an entry of it
	 * @param laterEntry an entry sealed later
	 */
	record Target(long block, UUID entry, UUID laterEntry) {

		static Target any(List<Target> entries, Random random) {
			int at = random.nextInt(entries.size() - 1);
			int later = at + 1 + random.nextInt(entries.size() - at - 1);
			return new Target(entries.get(at).block(), entries.get(at).entry(), entries.get(later).entry());
		}

		Place entryFound() {
			return new Place(this.block, this.entry);
		}

		Place blockFound() {
			return new Place(this.block, null);
		}

	}

	/**
	 * Where it must be found.
	 *
	 * @param block the first bad block, {@code null} where it lies in none
	 * @param entry the first bad entry, {@code null} where no single one is bad
	 */
	record Place(@Nullable Long block, @Nullable UUID entry) {
	}

}
