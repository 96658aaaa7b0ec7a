package uk.rowan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.beans.factory.annotation.Qualifier;
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

	private static final int AN_HOUR = 10;

	private static final String POSSIBLE = """
			 and not exists (select from reach_restricted_case r where r.case_id = c.case_id)
			and not exists (select from reach_conflicted_case k where k.case_id = c.case_id and k.account_id = :account)""";

	private static final String SQL = """
			select c.case_id, c.reference, c.person_id from casefile_case c
			where (c.reference = upper(:reference)
				or c.person_id in (select s.person_id from people_summary s
					where s.nhs_number = :nhs or (lower(s.display_name) = lower(:name) and s.born_on = :born)))
			""" + POSSIBLE + " order by c.is_open desc, c.opened_on desc limit 5";

	private final JdbcClient database;

	private final Audit audit;

	private final Reach reach;

	private final Duration lasts;

	private final AccessWords words;

	Stubs(JdbcClient database, Audit audit, Reach reach, @Qualifier("breakGlassLasts") Duration lasts,
			AccessWords words) {
		this.database = database;
		this.audit = audit;
		this.reach = reach;
		this.lasts = lasts;
		this.words = words;
	}

	/**
	 * A case that was found. That the child has one is what the finder learns.
	 */
	private record Stub(CaseId id, String reference, PersonId child) {

	}

	/**
	 * For how long an opening lasts, in words.
	 */
	String lasts() {
		return this.words.span(this.lasts);
	}

	/**
	 * Counts a try to find a case out of reach, and remembers it whatever it finds.
	 * @return whether the account has tries left in this hour
	 */
	@Transactional
	boolean attempt(ActingUser by) {
		alone(by);
		int before = this.database.sql("""
				select count(*) from case_glass_attempt
				where account_id = :account and at > rowan_now() - interval '1 hour'""")
			.param("account", by.id().value())
			.query(Integer.class)
			.single();
		this.database.sql("insert into case_glass_attempt (id, account_id, at) values (:id, :account, rowan_now())")
			.param("id", Ids.next())
			.param("account", by.id().value())
			.update();
		boolean left = before < AN_HOUR;
		this.audit.record(by,
				AuditNote.of("casefile.glass-tried", "account", by.id().value()).with("answered", left ? "yes" : "no"));
		return left;
	}

	/**
	 * The cases that what was typed means exactly: their references, nothing else of
	 * them.
	 */
	@Transactional
	List<Option> find(ActingUser user, GlassForm form) {
		List<Stub> found = this.database.sql(SQL)
			.param("reference", form.reference())
			.param("nhs", form.nhsNumber().replaceAll("[\\s\\p{Pd}]", ""))
			.param("name", form.name())
			.param("born", form.born().toDate().orElse(null), java.sql.Types.DATE)
			.param("account", user.id().value())
			.query(Stubs::stub)
			.list();
		return found.stream().map((stub) -> shown(user, stub)).toList();
	}

	/**
	 * The reference of a case found before.
	 * @throws NotFound when it could not be found now
	 */
	@Transactional
	List<Option> again(ActingUser user, CaseId id) {
		Stub stub = this.database
			.sql("select c.case_id, c.reference, c.person_id from casefile_case c where c.case_id = :id" + POSSIBLE)
			.param("id", id.value())
			.param("account", user.id().value())
			.query(Stubs::stub)
			.optional()
			.orElseThrow(NotFound::new);
		return List.of(shown(user, stub));
	}

	/**
	 * Opens the case for a limited time, unless it is open already.
	 * @return whether the account had openings left in this hour; as many as tries, for
	 * somebody who kept a case's identity needs none of those
	 * @throws uk.rowan.web.NotFound when it cannot be opened so
	 */
	@Transactional
	boolean open(ActingUser user, CaseId id, String reason) {
		if (this.reach.ground(user, id).isPresent()) {
			return true;
		}
		alone(user);
		int before = this.database.sql("""
				select count(*) from reach_glass_broken
				where account_id = :account and from_at > rowan_now() - interval '1 hour'""")
			.param("account", user.id().value())
			.query(Integer.class)
			.single();
		if (before < AN_HOUR) {
			this.reach.breakGlass(user, id, reason);
		}
		return before < AN_HOUR;
	}

	private Option shown(ActingUser user, Stub stub) {
		this.audit.record(user,
				AuditNote.of("casefile.stub-shown", "case", stub.id().value()).about(stub.id()).about(stub.child()));
		return new Option(stub.id().toString(), stub.reference());
	}

	private static Stub stub(ResultSet row, int number) throws SQLException {
		return new Stub(new CaseId(row.getObject("case_id", UUID.class)), row.getString("reference"),
				new PersonId(row.getObject("person_id", UUID.class)));
	}

	/** What one account sends at the same moment is counted one after the other. */
	private void alone(ActingUser by) {
		Locks.hold(this.database, "casefile.glass", by.id());
	}

}
