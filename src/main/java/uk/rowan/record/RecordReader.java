package uk.rowan.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads records; whoever asks has found the meeting within reach.
 */
@Component
class RecordReader {

	private static final String SECTIONS = """
			select s.id, s.position, s.title, s.case_id, s.part, s.needed, w.version, w.words, w.confidential, w.written_at,
				(select string_agg(distinct a.written_by::text, ',') from record_words a where a.section_id = s.id) as authors,
				(select count(*) from record_comment c where c.section_id = s.id) as comments,
				(select string_agg(h.invitee_id::text, ',') from record_withheld h where h.section_id = s.id) as withheld
			from record_section s
			join record_words w on w.section_id = s.id and not exists (
				select from record_words later where later.section_id = s.id and later.version > w.version)
			where s.record_id = :record order by s.position""";

	private static final String COMMENTS = """
			select c.id, c.section_id, c.version, c.words, c.said_at, c.said_by from record_comment c
			join record_section s on s.id = c.section_id
			where s.record_id = :record order by c.said_at, c.id""";

	private final JdbcClient database;

	RecordReader(JdbcClient database) {
		this.database = database;
	}

	private record Head(UUID id, int issue) {
	}

	/**
	 * The newest issue.
	 */
	Optional<FormalRecord> newest(MeetingId meeting, RecordKind kind) {
		return this.database.sql("""
				select id, issue from formal_record where meeting_id = :meeting and kind = :kind
				order by issue desc limit 1""")
			.param("meeting", meeting.value())
			.param("kind", kind.name())
			.query((row, number) -> new Head(row.getObject("id", UUID.class), row.getInt("issue")))
			.optional()
			.map((head) -> new FormalRecord(head.id(), meeting, kind, head.issue(), sections(head.id()),
					steps(head.id())));
	}

	/**
	 * The issues that were withdrawn, the newest first.
	 */
	List<UUID> withdrawn(MeetingId meeting, RecordKind kind) {
		return this.database.sql("""
				select r.id from formal_record r join record_step s on s.record_id = r.id and s.act = 'WITHDRAWN'
				where r.meeting_id = :meeting and r.kind = :kind order by r.issue desc""")
			.param("meeting", meeting.value())
			.param("kind", kind.name())
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
	}

	/**
	 * The references of the cases that a meeting is about, whoever may open them.
	 */
	Map<CaseId, String> references(MeetingId meeting) {
		Map<CaseId, String> references = new HashMap<>();
		this.database.sql("""
				select a.case_id, c.reference from meeting_about a join casefile_case c on c.case_id = a.case_id
				where a.meeting_id = :meeting""").param("meeting", meeting.value()).query((row) -> {
			references.put(new CaseId(row.getObject("case_id", UUID.class)), row.getString("reference"));
		});
		return references;
	}

	/**
	 * The sections of an issue, in their order.
	 */
	List<Section> sections(UUID record) {
		return this.database.sql(SECTIONS).param("record", record).query(RecordReader::section).list();
	}

	private List<Step> steps(UUID record) {
		return this.database.sql(
				"select number, act, words, taken_at, taken_by from record_step where record_id = :record order by number")
			.param("record", record)
			.query((row, number) -> new Step(row.getInt("number"), RecordAct.valueOf(row.getString("act")),
					row.getString("words"), row.getTimestamp("taken_at").toInstant(),
					new AccountId(row.getObject("taken_by", UUID.class))))
			.list();
	}

	/**
	 * The kind of the record that a section belongs to, when it is of the meeting.
	 */
	Optional<RecordKind> kindOf(MeetingId meeting, UUID section) {
		return this.database.sql("""
				select r.kind from formal_record r join record_section s on s.record_id = r.id
				where s.id = :section and r.meeting_id = :meeting""")
			.param("section", section)
			.param("meeting", meeting.value())
			.query(String.class)
			.optional()
			.flatMap(RecordKind::named);
	}

	/**
	 * Every comment, the first first.
	 */
	List<Comment> comments(FormalRecord record) {
		return this.database.sql(COMMENTS)
			.param("record", record.id())
			.query((row, number) -> new Comment(row.getObject("id", UUID.class),
					row.getObject("section_id", UUID.class), row.getInt("version"), row.getString("words"),
					row.getTimestamp("said_at").toInstant(), new AccountId(row.getObject("said_by", UUID.class))))
			.list();
	}

	/**
	 * What was added beside an approved record, the first first.
	 */
	List<Addendum> addenda(UUID record) {
		return this.database.sql("""
				select id, case_id, confidential, part, words, added_at, added_by from record_addendum
				where record_id = :record order by added_at, id""")
			.param("record", record)
			.query((row, number) -> new Addendum(row.getObject("id", UUID.class), aCase(row),
					row.getBoolean("confidential"), row.getString("part"), row.getString("words"),
					row.getTimestamp("added_at").toInstant(), new AccountId(row.getObject("added_by", UUID.class))))
			.list();
	}

	/**
	 * The sections of a withdrawn record whose words the next issue may begin with.
	 */
	Set<UUID> clean(FormalRecord record) {
		return Set.copyOf(this.database.sql("""
				select c.section_id from record_clean c join record_section s on s.id = c.section_id
				where s.record_id = :record""")
			.param("record", record.id())
			.query((row, number) -> row.getObject("section_id", UUID.class))
			.list());
	}

	private static Section section(ResultSet row, int number) throws SQLException {
		return new Section(row.getObject("id", UUID.class), row.getInt("position"), row.getString("title"), aCase(row),
				row.getInt("version"), row.getString("words"), row.getBoolean("confidential"),
				row.getTimestamp("written_at").toInstant(), ids(row.getString("authors")), row.getInt("comments"),
				ids(row.getString("withheld")), row.getString("part"), row.getBoolean("needed"));
	}

	private static @Nullable CaseId aCase(ResultSet row) throws SQLException {
		UUID aCase = row.getObject("case_id", UUID.class);
		return (aCase != null) ? new CaseId(aCase) : null;
	}

	private static Set<UUID> ids(@Nullable String joined) {
		return (joined == null) ? Set.of()
				: Arrays.stream(joined.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
	}

}
