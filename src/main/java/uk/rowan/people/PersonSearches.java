package uk.rowan.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;
import uk.rowan.web.NotFound;
import uk.rowan.web.TypedDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches among the persons whom the searcher may open. What was typed is kept for a
 * day, for the searcher alone, so that no name stands in an address.
 */
@Service
class PersonSearches {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final Map<String, String> COLUMNS = Map.of("name", "s.family, s.given, s.person_id", "born",
			"coalesce(s.born_on, s.expected_on), s.person_id");

	private final JdbcClient database;

	private final PersonFinder finder;

	private final Audit audit;

	private final Clock clock;

	PersonSearches(JdbcClient database, PersonFinder finder, Audit audit, Clock clock) {
		this.database = database;
		this.finder = finder;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Keeps what was typed.
	 * @return the search's identity, for the address of its results
	 */
	@Transactional
	RowId keep(ActingUser by, PersonSearchForm form) {
		RowId id = RowId.next();
		this.database.sql("""
				insert into person_search (id, account_id, name, born_on, nhs_number, asked_at)
				values (:id, :account, :name, :born, :number, :at)""")
			.param("id", id.value())
			.param("account", by.id().value())
			.param("name", TypedName.tidy(form.name()))
			.param("born", form.born().toDate().orElse(null))
			.param("number", NhsNumber.parse(form.nhsNumber()).map(NhsNumber::digits).orElse(""))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(by, AuditNote.of("people.people-searched", "search", id.value()));
		return id;
	}

	/**
	 * What a search was for.
	 * @throws NotFound when it was forgotten, or is somebody else's
	 */
	@Transactional(readOnly = true)
	PersonSearchForm asked(ActingUser by, RowId search) {
		return this.database.sql("select * from person_search where id = :id and account_id = :account")
			.param("id", search.value())
			.param("account", by.id().value())
			.query((row, number) -> new PersonSearchForm(row.getString("name"),
					TypedDate.of(row.getObject("born_on", LocalDate.class)), row.getString("nhs_number")))
			.optional()
			.orElseThrow(NotFound::new);
	}

	/**
	 * A page of what a search finds; each page that is shown is remembered.
	 */
	@Transactional
	Listing<PersonSummary> results(ActingUser by, RowId search, PersonSearchForm asked, ListQuery query) {
		AtomicLong total = new AtomicLong();
		List<PersonSummary> rows = this.finder.find(by, asked, query.orderBy(COLUMNS, "name"), query.limit(),
				query.offset(), total);
		this.audit.record(by,
				AuditNote.of("people.people-listed", "search", search.value()).with("page", query.page()));
		return new Listing<>(rows, query, total.get());
	}

	/**
	 * Forgets searches older than a day.
	 */
	@Transactional
	void forget() {
		this.database.sql("delete from person_search where asked_at < :before")
			.param("before", Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
	}

}
