package uk.rowan.audit;

import java.sql.Timestamp;
import java.time.Clock;

import tools.jackson.databind.ObjectMapper;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers who did and who saw what (ST-14, ST-21): called by every module, in the
 * transaction of the change or the view, so that neither happens without its entry.
 */
@Service
public class Audit {

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
		this.database.sql("""
				insert into audit_entry
				(id, recorded_at, actor_id, act, subject_kind, subject_id, case_id, person_id, codes)
				values (:id, :at, :actor, :act, :kind, :subject, :case, :person, :codes)""")
			.param("id", Ids.next())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", by.id().value())
			.param("act", note.act())
			.param("kind", note.subjectKind())
			.param("subject", note.subjectId())
			.param("case", (note.caseId() != null) ? note.caseId().value() : null)
			.param("person", (note.personId() != null) ? note.personId().value() : null)
			.param("codes", this.json.writeValueAsString(note.codes()))
			.update();
	}

}
