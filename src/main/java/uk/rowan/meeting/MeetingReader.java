package uk.rowan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads meetings, and the children whom one could be about, as far as their cases are
 * open to the asker; Rowan itself reads all.
 */
@Component
class MeetingReader {

	private static final String CHILDREN = """
			select c.case_id, c.reference, c.is_open, c.opened_on, s.person_id, s.display_name, s.kind, s.born_on,
				s.expected_on, s.nhs_number, coalesce(g.grounds, 'UNIT') as grounds,
				exists (select from reach_restricted_case r where r.case_id = c.case_id) as restricted
			from casefile_case c
			join people_summary s on s.person_id = c.person_id
			cross join lateral (
				select string_agg(distinct o.ground, ',') as grounds
				from reach_open_case o where o.case_id = c.case_id and o.account_id = :account) g
			where (:all or g.grounds is not null) and c.case_id in (%s)
			order by s.born_on nulls last, s.person_id""";

	private static final String OF_MEETING = CHILDREN
		.formatted("select k.case_id from meeting_case k where k.meeting_id = :id");

	private static final String NAMED = CHILDREN.formatted(":cases");

	private static final String MEETING = """
			with w as materialized (
				select not :all and exists (select from meeting_case k
					where k.meeting_id = :id and reach_withheld(:account, k.case_id)) as withheld
			)
			select m.kind, m.version, m.asked_by, w.withheld, b.id, b.number, b.starts_at, b.ends_at, b.held_as,
				case when w.withheld then '' else b.place end as place, case when w.withheld then '' else b.link end as link,
				b.chair_id, b.minute_taker_id, case when w.withheld then '' else b.reason end as reason, b.booked_at,
				b.booked_by, x.cancelled_at, x.cancelled_by, case when w.withheld then '' else x.reason end as cancelled_for,
				(select a.account_id from meeting_approver a where a.meeting_id = m.id order by a.number desc limit 1) as named
			from meeting m
			cross join w
			left join meeting_cancellation x on x.meeting_id = m.id
			left join meeting_booking b on b.meeting_id = m.id
			where m.id = :id order by b.number desc""";

	private final JdbcClient database;

	MeetingReader(JdbcClient database) {
		this.database = database;
	}

	private record Row(Meeting.Kind kind, int version, AccountId askedBy, boolean withheld,
			@Nullable Cancellation cancelled, @Nullable AccountId named, Optional<Meeting.Booked> booked) {
	}

	/**
	 * The meeting, when the case of one of its children is open to the user; without its
	 * words when another is kept from them by a restriction.
	 */
	Optional<Meeting> find(ActingUser user, MeetingId id) {
		List<MeetingChild> children = reached(user, OF_MEETING).param("id", id.value())
			.query(MeetingReader::child)
			.list();
		if (children.isEmpty()) {
			return Optional.empty();
		}
		List<Row> rows = reached(user, MEETING).param("id", id.value()).query(MeetingReader::row).list();
		List<Meeting.Booked> bookings = rows.stream().map(Row::booked).flatMap(Optional::stream).toList();
		return rows.stream()
			.findFirst()
			.map((row) -> new Meeting(id, row.kind(), row.version(), row.askedBy(), row.withheld(), children, bookings,
					row.cancelled(), row.named()));
	}

	/**
	 * Everybody who was named to approve what is written of the meeting, the first first.
	 */
	List<NamedApprover> approvers(MeetingId id) {
		return this.database.sql("""
				select number, account_id, reason, named_at, named_by from meeting_approver
				where meeting_id = :id order by number""")
			.param("id", id.value())
			.query((row, number) -> new NamedApprover(row.getInt("number"),
					new AccountId(row.getObject("account_id", UUID.class)), row.getString("reason"),
					row.getTimestamp("named_at").toInstant(), new AccountId(row.getObject("named_by", UUID.class))))
			.list();
	}

	/**
	 * Of these cases the children whose case is open to the user.
	 */
	List<MeetingChild> children(ActingUser user, Collection<CaseId> cases) {
		if (cases.isEmpty()) {
			return List.of();
		}
		return reached(user, NAMED).param("cases", cases.stream().map(CaseId::value).toList())
			.query(MeetingReader::child)
			.list();
	}

	/**
	 * Waits until nobody else changes the meeting, until the transaction ends.
	 */
	void lock(MeetingId id) {
		Locks.hold(this.database, "meeting.meeting", id);
	}

	/**
	 * Waits until no letter about the meeting is being handed over; whoever takes the
	 * meeting too has taken that first.
	 */
	void lockLetters(MeetingId id) {
		Locks.hold(this.database, "meeting.letters", id);
	}

	private JdbcClient.StatementSpec reached(ActingUser user, String sql) {
		return this.database.sql(sql).param("account", user.id().value()).param("all", user.equals(ActingUser.SYSTEM));
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		boolean booked = row.getObject("number") != null;
		return new Row(Meeting.Kind.valueOf(row.getString("kind")), row.getInt("version"),
				new AccountId(row.getObject("asked_by", UUID.class)), row.getBoolean("withheld"), cancelled(row),
				account(row, "named"),
				booked ? Optional.of(new Meeting.Booked(row.getInt("number"), booking(row),
						row.getTimestamp("booked_at").toInstant(),
						new AccountId(row.getObject("booked_by", UUID.class)))) : Optional.empty());
	}

	private static @Nullable Cancellation cancelled(ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("cancelled_at");
		return (at == null) ? null : new Cancellation(row.getString("cancelled_for"), at.toInstant(),
				new AccountId(row.getObject("cancelled_by", UUID.class)));
	}

	private static Booking booking(ResultSet row) throws SQLException {
		return new Booking(row.getObject("id", UUID.class), row.getTimestamp("starts_at").toInstant(),
				row.getTimestamp("ends_at").toInstant(), Booking.HeldAs.valueOf(row.getString("held_as")),
				row.getString("place"), row.getString("link"), new AccountId(row.getObject("chair_id", UUID.class)),
				account(row, "minute_taker_id"), row.getString("reason"));
	}

	private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new AccountId(id) : null;
	}

	private static MeetingChild child(ResultSet row, int number) throws SQLException {
		return new MeetingChild(new CaseId(row.getObject("case_id", UUID.class)), row.getString("reference"),
				row.getBoolean("is_open"), row.getObject("opened_on", LocalDate.class), row.getBoolean("restricted"),
				Ground.strongest(row.getString("grounds")), PersonSummary.of(row));
	}

}
