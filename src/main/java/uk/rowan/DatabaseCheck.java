package uk.rowan;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at the database before anything is served: an application that could rewrite the
 * audit, or a server that may lose what it acknowledged, is refused.
 */
@Component
class DatabaseCheck implements SmartInitializingSingleton {

	private final JdbcClient database;

	DatabaseCheck(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> reasons = new ArrayList<>();
		refuseWhen("(select rolsuper from pg_roles where rolname = current_user)",
				"spring.datasource.username is weak: it is a superuser of the database", reasons);
		refuseWhen(
				"has_table_privilege('audit_entry', 'UPDATE') or has_table_privilege('audit_entry', 'DELETE')"
						+ " or has_table_privilege('audit_entry', 'TRUNCATE')",
				"spring.datasource.username is weak: it may change the audit", reasons);
		refuseWhen("current_setting('fsync') = 'off' or current_setting('full_page_writes') = 'off'",
				"the database is weak: fsync or full_page_writes is off", reasons);
		refuseWhen("current_setting('synchronous_commit') = 'off'", "the database is weak: synchronous_commit is off",
				reasons);
		if (!reasons.isEmpty()) {
			throw new StartRefused(reasons);
		}
	}

	private void refuseWhen(String condition, String reason, List<String> reasons) {
		if (Boolean.TRUE.equals(this.database.sql("select " + condition).query(Boolean.class).single())) {
			reasons.add(reason);
		}
	}

}
