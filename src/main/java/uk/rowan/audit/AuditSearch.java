package uk.rowan.audit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.PersonId;
import uk.rowan.web.ListQuery;
import uk.rowan.web.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds entries for the data protection officer; the search leaves an entry itself.
 */
@Service
class AuditSearch {

	/** Counting further would cost more than anybody would read. */
	static final int MOST = 10_000;

	/** What a code names somebody by. */
	private static final String IDENTITY = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

	private static final Map<String, String> COLUMNS = Map.of("when", "position");

	private final JdbcClient database;

	private final Audit audit;

	private final AuditNames names;

	private final ReadableEntries readable;

	AuditSearch(JdbcClient database, Audit audit, AuditNames names, ReadableEntries readable) {
		this.database = database;
		this.audit = audit;
		this.names = names;
		this.readable = readable;
	}

	/**
	 * What was found.
	 *
	 * @param listing the entries
	 * @param closed what a conflict of interest closes to the reader
	 * @param whose who the person is that was asked for; empty when nobody was, there is
	 * none, or the record is closed to the reader
	 */
	record Found(Listing<FoundEntry> listing, Set<UUID> closed, Optional<String> whose) {

	}

	/**
	 * Finds entries. To say whose they are shows of a record: that leaves an entry of its
	 * own.
	 */
	@Transactional
	public Found find(ActingUser by, AuditQuery asked, ListQuery query) {
		Set<UUID> closed = this.names.closedTo(by.id());
		AuditNote note = AuditNote.of("audit.entries-searched", "audit", null).with("page", query.page());
		for (Map.Entry<String, Object> one : asked.asked().entrySet()) {
			note = note.with(one.getKey(), one.getValue());
		}
		Listing<FoundEntry> listing = listing(closed, asked, query);
		this.audit.record(by, note);
		return new Found(listing, closed, whose(by, asked.person(), closed));
	}

	private Listing<FoundEntry> listing(Set<UUID> closed, AuditQuery asked, ListQuery query) {
		Map<String, Object> values = new HashMap<>();
		String where = where(closed, asked, values);
		long total = this.database
			.sql("select count(*) from (select 1 from audit_entry e " + where + " limit " + MOST + ") counted")
			.params(values)
			.query(Long.class)
			.single();
		List<EntryRow> rows = this.database
			.sql("select " + EntryRow.SQL + " from audit_entry e " + where + " " + query.orderBy(COLUMNS, "-when")
					+ " limit :limit offset :offset")
			.params(values)
			.param("limit", query.limit())
			.param("offset", Math.min(query.offset(), MOST))
			.query(EntryRow::of)
			.list();
		return new Listing<>(this.readable.of(rows), query, total);
	}

	private Optional<String> whose(ActingUser by, @Nullable PersonId person, Set<UUID> closed) {
		if (person == null || closed.contains(person.value())) {
			return Optional.empty();
		}
		Optional<String> words = this.names.person(person);
		if (words.isPresent()) {
			this.audit.record(by, AuditNote.of("audit.person-viewed", "person", person.value()).about(person));
		}
		return words;
	}

	/**
	 * Remembers that a person was looked for, found or not.
	 */
	@Transactional
	public void remember(ActingUser by, @Nullable PersonId person) {
		AuditNote note = AuditNote.of("audit.person-looked-up", "audit", null).with("found", person != null);
		this.audit.record(by, (person != null) ? note.about(person) : note);
	}

	private String where(Set<UUID> closed, AuditQuery asked, Map<String, Object> values) {
		List<String> conditions = new ArrayList<>();
		AccountId actor = asked.actor();
		if (actor != null) {
			conditions.add("e.actor_id = :actor");
			values.put("actor", actor.value());
		}
		CaseId aCase = asked.aCase();
		if (aCase != null) {
			// What was seen on the child's own record was seen of the case.
			Optional<PersonId> child = this.names.child(aCase);
			conditions.add("(e.case_id = :case" + (child.isPresent() ? " or e.person_id = :child)" : ")"));
			values.put("case", aCase.value());
			child.ifPresent((person) -> values.put("child", person.value()));
		}
		ofPerson(asked.person(), conditions, values);
		if (asked.act() != null) {
			conditions.add("e.act = :act");
			values.put("act", asked.act());
		}
		between(asked, conditions, values);
		open(closed, conditions, values);
		return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
	}

	private void ofPerson(@Nullable PersonId person, List<String> conditions, Map<String, Object> values) {
		if (person == null) {
			return;
		}
		// Who was let into the child's case, or let themselves in, is asked for too.
		List<UUID> cases = this.names.casesOf(person).stream().map(CaseId::value).toList();
		conditions.add("(e.person_id = :person" + (cases.isEmpty() ? ")" : " or e.case_id in (:cases))"));
		values.put("person", person.value());
		if (!cases.isEmpty()) {
			values.put("cases", cases);
		}
	}

	/**
	 * What a conflict of interest closes is left out, whatever it stands for in an entry.
	 */
	private static void open(Set<UUID> closed, List<String> conditions, Map<String, Object> values) {
		if (!closed.isEmpty()) {
			conditions
				.add("""
						(e.person_id is null or e.person_id not in (:closed)) and (e.case_id is null
						or e.case_id not in (:closed)) and (e.subject_id is null or e.subject_id not in (:closed))
						and not exists (select from regexp_matches(e.codes, :identity, 'g') m where m[1]::uuid in (:closed))""");
			values.put("closed", closed);
			values.put("identity", IDENTITY);
		}
	}

	private static void between(AuditQuery asked, List<String> conditions, Map<String, Object> values) {
		LocalDate from = asked.from();
		if (from != null) {
			conditions.add("e.recorded_at >= :from");
			values.put("from", start(from));
		}
		LocalDate to = asked.to();
		if (to != null) {
			conditions.add("e.recorded_at < :to");
			values.put("to", start(to.plusDays(1)));
		}
	}

	private static Timestamp start(LocalDate day) {
		return Timestamp.from(day.atStartOfDay(DatabaseClock.LONDON).toInstant());
	}

}
