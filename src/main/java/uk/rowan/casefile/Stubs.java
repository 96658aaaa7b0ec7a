package uk.rowan.casefile;

import java.util.List;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.web.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases that could be opened by break-glass, from something known exactly. What is
 * restricted, or closed by an interest, is left out within the same one statement, so
 * that nothing, the time taken included, tells it from what does not exist.
 */
@Service
class Stubs {

	private static final String SQL = """
			select c.id, c.reference from case_file c
			where (c.reference = upper(:reference)
				or c.person_id in (select s.person_id from people_summary s
					where s.nhs_number = :nhs or (lower(s.display_name) = lower(:name) and s.born_on = :born)))
			and not exists (select from reach_restricted_case r where r.case_id = c.id)
			and not exists (select from reach_conflicted_case k where k.case_id = c.id and k.account_id = :account)
			order by c.is_open desc, c.opened_on desc limit 5""";

	private final JdbcClient database;

	private final Audit audit;

	private final Reach reach;

	Stubs(JdbcClient database, Audit audit, Reach reach) {
		this.database = database;
		this.audit = audit;
		this.reach = reach;
	}

	/**
	 * The cases that what was typed means exactly: their references, nothing else of
	 * them.
	 */
	@Transactional
	List<Option> find(ActingUser user, GlassForm form) {
		List<Option> found = this.database.sql(SQL)
			.param("reference", form.reference())
			.param("nhs", form.nhsNumber().replaceAll("[\\s\\p{Pd}]", ""))
			.param("name", form.name())
			.param("born", form.born().toDate().orElse(null), java.sql.Types.DATE)
			.param("account", user.id().value())
			.query((row, number) -> new Option(row.getObject("id", UUID.class).toString(), row.getString("reference")))
			.list();
		for (Option stub : found) {
			CaseId id = CaseId.parse(stub.value()).orElseThrow();
			this.audit.record(user, AuditNote.of("casefile.stub-shown", "case", id.value()).about(id));
		}
		return found;
	}

	/**
	 * The reference of a case found before.
	 */
	@Transactional(readOnly = true)
	List<Option> again(CaseId id) {
		return this.database.sql("select reference from case_file where id = :id")
			.param("id", id.value())
			.query((row, number) -> new Option(id.toString(), row.getString("reference")))
			.list();
	}

	/**
	 * Opens the case for a limited time, unless it is open already.
	 * @throws uk.rowan.web.NotFound when it cannot be opened so
	 */
	@Transactional
	void open(ActingUser user, CaseId id, String reason) {
		if (this.reach.ground(user, id).isEmpty()) {
			this.reach.breakGlass(user, id, reason);
		}
	}

}
