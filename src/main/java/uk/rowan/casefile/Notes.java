package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.TypedDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps case notes: a finished note is only added to, never changed.
 */
@Service
class Notes {

	private final CaseFileRepository cases;

	private final JdbcClient database;

	private final CaseJournal journal;

	Notes(CaseFileRepository cases, JdbcClient database, CaseJournal journal) {
		this.cases = cases;
		this.database = database;
		this.journal = journal;
	}

	/**
	 * Adds a note, unless an earlier sending of the same form has.
	 * @param note the identity that the form carried
	 * @throws MadeAlready when it has, with other words
	 * @throws NotFound when the case is not open to the user, or another note was kept
	 * under it: that there is one stays untold
	 */
	@Transactional
	void add(ActingUser by, CaseId id, UUID note, LocalDate happenedOn, String text) {
		CaseFile aCase = this.cases.findFor(by, id).orElseThrow(NotFound::new);
		int added = this.database.sql("""
				insert into case_note (id, case_id, happened_on, text, written_at, written_by)
				values (:id, :case, :on, :text, rowan_now(), :by) on conflict (id) do nothing""")
			.param("id", note)
			.param("case", id.value())
			.param("on", happenedOn)
			.param("text", text)
			.param("by", by.id().value())
			.update();
		if (added > 0) {
			this.journal.changed(by, "casefile.note-written", aCase, "note", note);
		}
		else {
			NoteForm saved = kept(by, id, note).orElseThrow(NotFound::new);
			if (!saved.equals(new NoteForm(saved.id(), TypedDate.of(happenedOn), text))) {
				throw new MadeAlready(saved, "/cases/" + id + "/chronology");
			}
		}
	}

	private Optional<NoteForm> kept(ActingUser by, CaseId id, UUID note) {
		return this.database
			.sql("select happened_on, text from case_note where id = :id and case_id = :case and written_by = :by")
			.param("id", note)
			.param("case", id.value())
			.param("by", by.id().value())
			.query((row, number) -> new NoteForm(note.toString(),
					TypedDate.of(row.getObject("happened_on", LocalDate.class)), row.getString("text")))
			.optional();
	}

}
