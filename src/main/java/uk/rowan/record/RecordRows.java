package uk.rowan.record;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes records; nothing is ever changed or taken out.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordRows {

	private final JdbcClient database;

	RecordRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Begins an issue with its sections.
	 */
	UUID begin(ActingUser by, MeetingId meeting, RecordKind kind, int issue, Draft draft) {
		UUID record = Ids.next();
		this.database.sql("""
				insert into formal_record (id, meeting_id, kind, issue, begun_at, begun_by)
				values (:id, :meeting, :kind, :issue, rowan_now(), :by)""")
			.param("id", record)
			.param("meeting", meeting.value())
			.param("kind", kind.name())
			.param("issue", issue)
			.param("by", by.id().value())
			.update();
		for (int index = 0; index < draft.sections().size(); index++) {
			add(by, record, index + 1, draft.sections().get(index));
		}
		return record;
	}

	private void add(ActingUser by, UUID record, int position, Draft.Section section) {
		UUID id = Ids.next();
		this.database.sql("""
				insert into record_section (id, record_id, position, title, case_id, part, needed)
				values (:id, :record, :position, :title, cast(:case as uuid), :part, :needed)""")
			.param("id", id)
			.param("record", record)
			.param("position", position)
			.param("title", section.title())
			.param("part", section.part())
			.param("needed", section.needed())
			.param("case", (section.aCase() != null) ? section.aCase().value() : null)
			.update();
		write(by, id, 1, section.words(), section.confidential());
		section.withheldFrom()
			.forEach((invitee) -> this.database
				.sql("insert into record_withheld (section_id, invitee_id) values (:id, :invitee)")
				.param("id", id)
				.param("invitee", invitee.value())
				.update());
	}

	/**
	 * Adds words, which stand from now on.
	 */
	void write(ActingUser by, UUID section, int version, String words, boolean confidential) {
		this.database.sql("""
				insert into record_words (section_id, version, words, confidential, written_at, written_by)
				values (:section, :version, :words, :confidential, rowan_now(), :by)""")
			.param("section", section)
			.param("version", version)
			.param("words", words)
			.param("confidential", confidential)
			.param("by", by.id().value())
			.update();
	}

	/**
	 * Puts words in the place of those that the same person typed in this quarter of the
	 * hour, as long as these are the last and nobody commented on them.
	 * @return whether there were such words
	 */
	boolean writeOn(ActingUser by, UUID section, int version, String words, boolean confidential) {
		return this.database
			.sql("""
					update record_words w
					set version = :version, words = :words, confidential = :confidential, written_at = rowan_now()
					where w.section_id = :section and w.version = :version - 1 and w.version > 1 and w.written_by = :by
					and w.written_at >= date_bin('15 minutes', rowan_now(), timestamptz 'epoch')
					and not exists (select from record_comment c where c.section_id = w.section_id and c.version = w.version)""")
			.param("section", section)
			.param("version", version)
			.param("words", words)
			.param("confidential", confidential)
			.param("by", by.id().value())
			.update() > 0;
	}

	/**
	 * Whether somebody has written in a section since the quarter of the hour began.
	 */
	boolean wroteThisQuarter(ActingUser by, UUID section) {
		return this.database.sql("""
				select exists (
					select from record_words
					where section_id = :section and written_by = :by and version > 1
					and written_at >= date_bin('15 minutes', rowan_now(), timestamptz 'epoch'))""")
			.param("section", section)
			.param("by", by.id().value())
			.query(Boolean.class)
			.single();
	}

	void step(ActingUser by, FormalRecord record, RecordAct act, String words) {
		this.database.sql("""
				insert into record_step (id, record_id, number, act, words, taken_at, taken_by)
				values (:id, :record, :number, :act, :words, rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("record", record.id())
			.param("number", record.steps().size() + 1)
			.param("act", act.name())
			.param("words", words)
			.param("by", by.id().value())
			.update();
	}

	/**
	 * Keeps which sections of a withdrawn record the next issue may begin with.
	 */
	void clean(ActingUser by, FormalRecord record, Set<UUID> sections) {
		record.sections()
			.stream()
			.filter((one) -> sections.contains(one.id()))
			.forEach((one) -> this.database.sql("""
					insert into record_clean (section_id, found_at, found_by)
					values (:section, rowan_now(), :by)""")
				.param("section", one.id())
				.param("by", by.id().value())
				.update());
	}

	/**
	 * Cuts a record into one for each child of the meeting, with what is about all and
	 * about that child alone.
	 */
	void cut(FormalRecord record) {
		List<UUID> cases = this.database
			.sql("select case_id from meeting_about where meeting_id = :meeting order by case_id")
			.param("meeting", record.meeting().value())
			.query((row, number) -> row.getObject("case_id", UUID.class))
			.list();
		for (UUID aCase : cases) {
			UUID id = Ids.next();
			this.database.sql("insert into record_child (id, record_id, case_id) values (:id, :record, :case)")
				.param("id", id)
				.param("record", record.id())
				.param("case", aCase)
				.update();
			record.sections().stream().filter((one) -> one.of(new CaseId(aCase))).forEach((one) -> part(id, one));
		}
	}

	private void part(UUID child, Section section) {
		this.database.sql("""
				insert into record_child_part (child_id, position, section_id, title, own, words, confidential)
				values (:child, :position, :section, :title, :own, :words, :confidential)""")
			.param("child", child)
			.param("position", section.position())
			.param("section", section.id())
			.param("title", section.title())
			.param("own", section.aCase() != null)
			.param("words", section.words())
			.param("confidential", section.confidential())
			.update();
	}

	/**
	 * Adds a comment.
	 * @return whether there was none of that identity
	 */
	boolean comment(ActingUser by, UUID id, Section section, String words) {
		return this.database.sql("""
				insert into record_comment (id, section_id, version, words, said_at, said_by)
				values (:id, :section, :version, :words, rowan_now(), :by) on conflict (id) do nothing""")
			.param("id", id)
			.param("section", section.id())
			.param("version", section.version())
			.param("words", words)
			.param("by", by.id().value())
			.update() > 0;
	}

	/**
	 * Adds an addendum.
	 * @return whether there was none of that identity
	 */
	boolean addendum(ActingUser by, UUID id, FormalRecord record, AddendumForm form) {
		CaseId aCase = form.aCase();
		return this.database
			.sql("""
					insert into record_addendum (id, record_id, case_id, confidential, part, words, added_at, added_by)
					values (:id, :record, cast(:case as uuid), :confidential, :part, :words, rowan_now(), :by) on conflict (id) do nothing""")
			.param("id", id)
			.param("record", record.id())
			.param("case", (aCase != null) ? aCase.value() : null)
			.param("confidential", form.keeps())
			.param("part", form.told())
			.param("words", form.words())
			.param("by", by.id().value())
			.update() > 0;
	}

}
