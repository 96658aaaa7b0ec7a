package uk.rowan.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes the fields of a meeting; a writer first waits for the others, so that
 * changes are numbered in the order in which they are committed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FieldRows {

	private static final String COLUMNS = """
			select id, kind, case_id, invitee_id, number, version, words, change, writer, turn, said_at, changed_at,
				changed_by from live_field where meeting_id = :meeting\s""";

	private static final String WRITE = """
			with next as (
				insert into live_meeting (meeting_id, changes, agenda_version)
				values (:meeting, 1, (select max(version) from live_agenda))
				on conflict (meeting_id) do update set changes = live_meeting.changes + 1 returning changes)
			insert into live_field (id, meeting_id, kind, case_id, invitee_id, number, version, words, change, writer, turn,
				said_at, changed_at, changed_by)
			select :id, :meeting, :kind, :case, :invitee, :number, 1, :words, next.changes, :writer, :turn,
				rowan_now() - :age * interval '1 millisecond', rowan_now(), :by
			from next
			on conflict on constraint live_field_one do update set version = live_field.version + 1, words = excluded.words,
				change = excluded.change, writer = excluded.writer, turn = excluded.turn, said_at = excluded.said_at,
				changed_at = excluded.changed_at, changed_by = excluded.changed_by
			returning id, kind, case_id, invitee_id, number, version, words, change, writer, turn, said_at, changed_at,
				changed_by""";

	private final JdbcClient database;

	FieldRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Waits until nobody else writes for the meeting, until the transaction ends.
	 */
	void lock(MeetingId id) {
		Locks.hold(this.database, "live.meeting", id);
	}

	/**
	 * Whether anything was ever written for the meeting.
	 */
	boolean any(MeetingId id) {
		return this.database.sql("select exists (select from live_field where meeting_id = :meeting)")
			.param("meeting", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whether somebody has ever written for the meeting.
	 */
	boolean any(MeetingId id, ActingUser by) {
		return this.database.sql("""
				select exists (select from live_entry e join live_field f on f.id = e.field_id
					where f.meeting_id = :meeting and e.account_id = :by)""")
			.param("meeting", id.value())
			.param("by", by.id().value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Every field of the meeting that was ever written.
	 */
	Map<FieldKey, LiveField> all(MeetingId id) {
		return byKey(this.database.sql(COLUMNS).param("meeting", id.value()).query(FieldRows::field).list());
	}

	/**
	 * Those of these kinds.
	 */
	Map<FieldKey, LiveField> of(MeetingId id, List<FieldKind> kinds) {
		if (kinds.isEmpty()) {
			return Map.of();
		}
		return byKey(this.database.sql(COLUMNS + "and kind in (:kinds)")
			.param("meeting", id.value())
			.param("kinds", kinds.stream().map(FieldKind::name).toList())
			.query(FieldRows::field)
			.list());
	}

	/**
	 * What was changed after a change, in the order of the changes.
	 */
	List<LiveField> after(MeetingId id, long change) {
		return this.database.sql(COLUMNS + "and change > :change order by change")
			.param("meeting", id.value())
			.param("change", change)
			.query(FieldRows::field)
			.list();
	}

	/**
	 * Who has written within the last few seconds, and the kind of field.
	 */
	Map<AccountId, FieldKind> busy(MeetingId id, ActingUser but) {
		Map<AccountId, FieldKind> busy = new LinkedHashMap<>();
		this.database.sql("""
				select changed_by, kind from live_field
				where meeting_id = :meeting and changed_by <> :but and changed_at > rowan_now() - interval '6 seconds'
				order by change""").param("meeting", id.value()).param("but", but.id().value()).query((row) -> {
			busy.put(new AccountId(row.getObject("changed_by", UUID.class)), FieldKind.valueOf(row.getString("kind")));
		});
		return busy;
	}

	/**
	 * Writes the next version of a field.
	 */
	LiveField write(ActingUser by, MeetingId id, Typed typed) {
		CaseId child = typed.key().child();
		InviteeId invitee = typed.key().invitee();
		Turn turn = typed.turn();
		return this.database.sql(WRITE)
			.param("id", Ids.next())
			.param("meeting", id.value())
			.param("kind", typed.key().kind().name())
			.param("case", (child != null) ? child.value() : null, Types.OTHER)
			.param("invitee", (invitee != null) ? invitee.value() : null, Types.OTHER)
			.param("number", typed.key().number())
			.param("words", typed.words())
			.param("writer", (turn != null) ? turn.page() : null, Types.OTHER)
			.param("turn", (turn != null) ? turn.number() : 0)
			.param("age", typed.age().toMillis())
			.param("by", by.id().value())
			.query(FieldRows::field)
			.single();
	}

	private static Map<FieldKey, LiveField> byKey(List<LiveField> fields) {
		return fields.stream()
			.collect(Collectors.toMap(LiveField::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
	}

	private static LiveField field(ResultSet row, int number) throws SQLException {
		UUID child = row.getObject("case_id", UUID.class);
		UUID invitee = row.getObject("invitee_id", UUID.class);
		@Nullable CaseId about = (child != null) ? new CaseId(child) : null;
		UUID page = row.getObject("writer", UUID.class);
		@Nullable InviteeId who = (invitee != null) ? new InviteeId(invitee) : null;
		return new LiveField(row.getObject("id", UUID.class),
				new FieldKey(FieldKind.valueOf(row.getString("kind")), about, who, row.getInt("number")),
				row.getInt("version"), row.getString("words"), row.getLong("change"),
				(page != null) ? new Turn(page, row.getLong("turn")) : null, row.getTimestamp("said_at").toInstant(),
				row.getTimestamp("changed_at").toInstant(), new AccountId(row.getObject("changed_by", UUID.class)));
	}

}
