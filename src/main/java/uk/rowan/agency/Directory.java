package uk.rowan.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the directory of agencies.
 */
@Service
class Directory {

	private static final Map<String, String> COLUMNS = Map.of("name", "lower(name), id", "category",
			"category, lower(name), id");

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	Directory(JdbcClient database, Audit audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Listing<AgencySummary> list(ListQuery query) {
		List<AgencySummary> rows = this.database
			.sql("select * from agency " + query.orderBy(COLUMNS, "name") + " limit :limit offset :offset")
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(Directory::summary)
			.list();
		long total = this.database.sql("select count(*) from agency").query(Long.class).single();
		return new Listing<>(rows, query, total);
	}

	@Transactional(readOnly = true)
	List<AgencySummary> all() {
		return this.database.sql("select * from agency order by lower(name), id").query(Directory::summary).list();
	}

	@Transactional(readOnly = true)
	Map<AgencyId, AgencySummary> summaries(Collection<AgencyId> agencies) {
		Map<AgencyId, AgencySummary> found = new LinkedHashMap<>();
		if (!agencies.isEmpty()) {
			this.database.sql("select * from agency where id in (:agencies)")
				.param("agencies", agencies.stream().map(AgencyId::value).toList())
				.query(Directory::summary)
				.list()
				.forEach((agency) -> found.put(agency.id(), agency));
		}
		return found;
	}

	@Transactional(readOnly = true)
	AgencyForm form(AgencyId agency) {
		return this.database.sql("select * from agency where id = :id")
			.param("id", agency.value())
			.query((row, number) -> new AgencyForm(agency.toString(), String.valueOf(row.getInt("version")),
					row.getString("name"), row.getString("category"), row.getString("secure_email"),
					row.getString("telephone"), row.getString("address"), row.getString("notes")))
			.optional()
			.orElseThrow(NotFound::new);
	}

	/**
	 * Enters an agency, unless an earlier sending of the same form has.
	 * @return whether it stands in the directory now; not so when another has its name
	 * @throws MadeAlready when it was entered with other words
	 */
	@Transactional
	boolean enter(ActingUser by, NewAgency agency) {
		int added = this.database.sql("""
				insert into agency
				(id, version, name, category, secure_email, telephone, address, notes, registered_at)
				values (:id, 0, :name, :category, :email, :telephone, :address, :notes, :at) on conflict do nothing""")
			.params(facts(agency))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (added > 0) {
			this.audit.record(by, AuditNote.of("agency.agency-entered", "agency", agency.id().value()));
		}
		return added > 0 || isEntered(agency);
	}

	private boolean isEntered(NewAgency asked) {
		if (!summaries(List.of(asked.id())).containsKey(asked.id())) {
			return false;
		}
		AgencyForm saved = form(asked.id());
		if (!saved.agency(asked.id()).equals(asked)) {
			throw new MadeAlready(saved, "/agencies/" + asked.id() + "/entry");
		}
		return true;
	}

	/**
	 * Changes an agency's entry.
	 * @return whether it was changed; not so when another agency has that name
	 * @throws Stale when somebody else changed it since the form was opened
	 */
	@Transactional
	boolean change(ActingUser by, int version, NewAgency agency) {
		if (isTaken(agency)) {
			return false;
		}
		int changed = this.database.sql("""
				update agency set version = version + 1, name = :name, category = :category, secure_email = :email,
					telephone = :telephone, address = :address, notes = :notes
				where id = :id and version = :version""").params(facts(agency)).param("version", version).update();
		if (changed == 0) {
			throw new Stale();
		}
		this.audit.record(by, AuditNote.of("agency.agency-changed", "agency", agency.id().value()));
		return true;
	}

	private boolean isTaken(NewAgency agency) {
		return this.database.sql("select exists (select from agency where lower(name) = lower(:name) and id <> :id)")
			.param("name", agency.name())
			.param("id", agency.id().value())
			.query(Boolean.class)
			.single();
	}

	private static Map<String, Object> facts(NewAgency agency) {
		return Map.of("id", agency.id().value(), "name", agency.name(), "category", agency.category().name(), "email",
				agency.secureEmail(), "telephone", agency.telephone(), "address", agency.address(), "notes",
				agency.notes());
	}

	private static AgencySummary summary(ResultSet row, int number) throws SQLException {
		return new AgencySummary(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"),
				AgencyCategory.valueOf(row.getString("category")), row.getString("secure_email"),
				row.getString("telephone"));
	}

}
