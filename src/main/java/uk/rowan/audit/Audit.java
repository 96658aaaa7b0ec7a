package uk.rowan.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.ObjectMapper;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers who did and who saw what (ST-14, ST-21): called by every module, in the
 * transaction of the change or the view, so that neither happens without its entry.
 */
@Service
public class Audit {

	private static final String INSERT = """
			insert into audit_entry
			(id, recorded_at, actor_id, act, subject_kind, subject_id, case_id, person_id, codes)
			values\s""";

	private final JdbcClient database;

	private final Clock clock;

	private final ObjectMapper json;

	Audit(JdbcClient database, Clock clock, ObjectMapper json) {
		this.database = database;
		this.clock = clock;
		this.json = json;
	}

	/**
	 * Adds an entry to the transaction under way.
	 * @throws org.springframework.transaction.IllegalTransactionStateException when there
	 * is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(ActingUser by, AuditNote note) {
		recordAll(by, List.of(note));
	}

	/**
	 * Adds several entries to the transaction under way, in their order, by one
	 * statement; none when there is no note.
	 * @throws org.springframework.transaction.IllegalTransactionStateException when there
	 * is no transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordAll(ActingUser by, List<AuditNote> notes) {
		if (notes.isEmpty()) {
			return;
		}
		String rows = IntStream.range(0, notes.size()).mapToObj(Audit::row).collect(Collectors.joining(", "));
		StatementSpec insert = this.database.sql(INSERT + rows)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", by.id().value());
		for (int index = 0; index < notes.size(); index++) {
			bind(insert, index, notes.get(index));
		}
		insert.update();
	}

	private void bind(StatementSpec insert, int index, AuditNote note) {
		insert.param("id" + index, Ids.next())
			.param("act" + index, note.act())
			.param("kind" + index, note.subjectKind())
			.param("subject" + index, note.subjectId())
			.param("case" + index, (note.caseId() != null) ? note.caseId().value() : null)
			.param("person" + index, (note.personId() != null) ? note.personId().value() : null)
			.param("codes" + index, this.json.writeValueAsString(note.codes()));
	}

	private static String row(int index) {
		return "(:id#, :at, :actor, :act#, :kind#, :subject#, :case#, :person#, :codes#)".replace("#",
				String.valueOf(index));
	}

}
