package uk.rowan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	private static final Map<String, String> COLUMNS = Map.of("when", "position");

	private final JdbcClient database;

	private final Audit audit;

	private final AuditNames names;

	private final ActLabels labels;

	AuditSearch(JdbcClient database, Audit audit, AuditNames names, ActLabels labels) {
		this.database = database;
		this.audit = audit;
		this.names = names;
		this.labels = labels;
	}

	@Transactional
	public Listing<FoundEntry> find(ActingUser by, AuditQuery asked, ListQuery query) {
		AuditNote note = AuditNote.of("audit.entries-searched", "audit", null).with("page", query.page());
		for (Map.Entry<String, Object> one : asked.asked().entrySet()) {
			note = note.with(one.getKey(), one.getValue());
		}
		Map<String, Object> values = new HashMap<>();
		String where = where(asked, values);
		long total = this.database
			.sql("select count(*) from (select 1 from audit_entry e " + where + " limit " + MOST + ") counted")
			.params(values)
			.query(Long.class)
			.single();
		List<Row> rows = this.database
			.sql("select recorded_at, actor_id, act, subject_kind, subject_id, case_id, codes from audit_entry e "
					+ where + " " + query.orderBy(COLUMNS, "-when") + " limit :limit offset :offset")
			.params(values)
			.param("limit", query.limit())
			.param("offset", Math.min(query.offset(), MOST))
			.query(Row::of)
			.list();
		this.audit.record(by, note);
		return new Listing<>(shown(rows), query, total);
	}

	/**
	 * Remembers that a person was looked for, found or not.
	 */
	@Transactional
	public void remember(ActingUser by, @Nullable PersonId person) {
		AuditNote note = AuditNote.of("audit.person-looked-up", "audit", null).with("found", person != null);
		this.audit.record(by, (person != null) ? note.about(person) : note);
	}

	private List<FoundEntry> shown(List<Row> rows) {
		Map<AccountId, String> actors = this.names.actors(rows.stream().flatMap(Row::accounts).distinct().toList());
		Map<CaseId, String> cases = this.names
			.cases(rows.stream().map(Row::aCase).filter(Objects::nonNull).distinct().toList());
		return rows.stream()
			.map((row) -> new FoundEntry(row.at(), AuditNames.name(actors, row.actor()), this.labels.of(row.act()),
					(row.aCase() != null) ? cases.getOrDefault(row.aCase(), row.aCase().toString()) : null,
					row.subject(actors), row.codesInWords(actors), this.names.page(row.act(), row.subject())))
			.toList();
	}

	private String where(AuditQuery asked, Map<String, Object> values) {
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
		PersonId person = asked.person();
		if (person != null) {
			// Who was let into the child's case, or let themselves in, is asked for too.
			List<UUID> cases = this.names.casesOf(person).stream().map(CaseId::value).toList();
			conditions.add("(e.person_id = :person" + (cases.isEmpty() ? ")" : " or e.case_id in (:cases))"));
			values.put("person", person.value());
			if (!cases.isEmpty()) {
				values.put("cases", cases);
			}
		}
		if (asked.act() != null) {
			conditions.add("e.act = :act");
			values.put("act", asked.act());
		}
		between(asked, conditions, values);
		return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
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

	private record Row(Instant at, AccountId actor, String act, String kind, @Nullable UUID subject,
			@Nullable CaseId aCase, String codes) {

		private static final Pattern ACCOUNT = Pattern.compile("\"account\": ?\"([0-9a-f-]{36})\"");

		/** Everybody of the council who is named in the entry. */
		Stream<AccountId> accounts() {
			Stream<AccountId> named = ACCOUNT.matcher(this.codes)
				.results()
				.flatMap((account) -> AccountId.parse(account.group(1)).stream());
			Stream<AccountId> about = (this.subject != null && "account".equals(this.kind))
					? Stream.of(new AccountId(this.subject)) : Stream.empty();
			return Stream.of(Stream.of(this.actor), about, named).flatMap((each) -> each);
		}

		String subject(Map<AccountId, String> names) {
			return (this.subject != null) ? this.kind + " " + inWords(this.subject.toString(), names) : this.kind;
		}

		String codesInWords(Map<AccountId, String> names) {
			return inWords(this.codes.replaceAll("[{}\"]", "").replaceAll(": ?", ": ").replaceAll(", ?", ", "), names);
		}

		private static String inWords(String text, Map<AccountId, String> names) {
			String words = text;
			for (Map.Entry<AccountId, String> one : names.entrySet()) {
				words = words.replace(one.getKey().toString(), one.getValue());
			}
			return words;
		}

		static Row of(ResultSet row, int number) throws SQLException {
			@Nullable UUID aCase = row.getObject("case_id", UUID.class);
			return new Row(row.getTimestamp("recorded_at").toInstant(),
					new AccountId(row.getObject("actor_id", UUID.class)), row.getString("act"),
					row.getString("subject_kind"), row.getObject("subject_id", UUID.class),
					(aCase != null) ? new CaseId(aCase) : null, row.getString("codes"));
		}

	}

}
