package uk.rowan.people;

import java.util.Set;
import java.util.UUID;

import uk.rowan.audit.ClosedRecords;
import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the audit which persons, families and cases a conflict of interest closes to its
 * reader.
 */
@Component
class ConflictedRecords implements ClosedRecords {

	private final JdbcClient database;

	ConflictedRecords(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<UUID> closedTo(AccountId reader) {
		return Set.copyOf(this.database.sql("""
				select person_id from people_conflict where account_id = :reader
				union
				select m.family_id from family_member m join people_conflict c on c.person_id = m.person_id
				where c.account_id = :reader
				union
				select case_id from reach_conflicted_case where account_id = :reader""")
			.param("reader", reader.value())
			.query(UUID.class)
			.list());
	}

	@Override
	public boolean hasConflict(AccountId reader) {
		return this.database
			.sql("select exists (select from reach_interest where account_id = :reader and until_at is null)")
			.param("reader", reader.value())
			.query(Boolean.class)
			.single();
	}

}
