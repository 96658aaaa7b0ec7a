package uk.rowan.audit;

import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RowanTest
class AuditGrantsTests {

	private static final String NOT_ALLOWED = "42501";

	private final JdbcClient application = TestDatabase.DATABASE.application();

	@Autowired
	private Audit audit;

	@Autowired
	private Sealing sealing;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void somethingIsThere() {
		this.transaction.executeWithoutResult(
				(status) -> this.audit.record(ActingUser.SYSTEM, AuditNote.of("audit.entry-made", "thing", null)));
		this.sealing.seal();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set act = 'a.b'", "delete from audit_entry", "truncate audit_entry",
			"update audit_block set entries = 1", "delete from audit_block", "truncate audit_block cascade",
			"update audit_block_member set ordinal = 1", "delete from audit_block_member",
			"truncate audit_block_member", "update audit_verification set fault = null",
			"delete from audit_verification", "truncate audit_verification",
			"alter table audit_entry disable trigger all", "drop table audit_block",
			"alter table audit_block drop constraint audit_block_is_not_empty", "set role rowan_owner",
			"set session_replication_role = replica", "create table forged (id int)",
			"alter table audit_entry rename to audit_entry_2",
			"select setval(pg_get_serial_sequence('audit_entry', 'position'), 1)",
			"insert into audit_entry (id, position, recorded_at, actor_id, act, subject_kind, codes) "
					+ "overriding system value values (gen_random_uuid(), 1, now(), gen_random_uuid(), 'a.b', 'c', '')",
			"insert into audit_entry (id, txid, recorded_at, actor_id, act, subject_kind, codes) "
					+ "values (gen_random_uuid(), '3', now(), gen_random_uuid(), 'a.b', 'c', '')" })
	void theApplicationMayNot(String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.application.sql(sql).update())
			.havingRootCause()
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(SQLException.class))
			.extracting(SQLException::getSQLState)
			.isEqualTo(NOT_ALLOWED);
	}

	@Test
	void anEntryIsWrittenOnlyInTheTransactionOfWhatItIsAbout() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.audit.record(ActingUser.SYSTEM, AuditNote.of("audit.entry-made", "thing", null)));
	}

	@Test
	void everyColumnOfAnEntryIsSealed() {
		assertThat(this.application.sql("""
				select column_name from information_schema.columns where table_schema = 'public'
				and table_name = 'audit_entry' order by ordinal_position""").query(String.class).list())
			.containsExactlyElementsOf(EntryForm.COLUMNS);
	}

}
