package uk.rowan.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads conferences, as far as the cases of their children are open to the asker.
 */
@Component
class ConferenceReader {

	private static final String SQL = """
			select c.type, c.enquiry_id, c.asked_on, c.clock, c.counted_from, c.note, c.reconvenes_id, a.interim,
				a.adjourned_at, coalesce(h.concluded_by, a.adjourned_by) as concluded_by, n.meeting_id as next_id,
				e.last_day, e.because, (select min(l.review_on) from (
					select distinct on (d.case_id) d.review_on from meeting_about m
					join conference_decided d on d.case_id = m.case_id
					where m.meeting_id = c.meeting_id and c.type = 'REVIEW' and h.meeting_id is null and a.meeting_id is null
					order by d.case_id, d.held_from desc) l) as agreed_on
			from conference c
			left join conference_conclusion h on h.meeting_id = c.meeting_id
			left join conference_adjournment a on a.meeting_id = c.meeting_id
			left join conference n on n.reconvenes_id = c.meeting_id
			left join meeting_seats_end e on e.meeting_id = c.meeting_id
			where c.meeting_id = :id""";

	private final Meetings meetings;

	private final JdbcClient database;

	private final Clocks clocks;

	private final DecisionRows decisions;

	private final ObjectProvider<Typing> typing;

	ConferenceReader(Meetings meetings, JdbcClient database, Clocks clocks, DecisionRows decisions,
			ObjectProvider<Typing> typing) {
		this.typing = typing;
		this.decisions = decisions;
		this.meetings = meetings;
		this.database = database;
		this.clocks = clocks;
	}

	/**
	 * The conference, when the case of one of its children is open to the user.
	 */
	Optional<Conference> find(ActingUser user, MeetingId id) {
		return this.meetings.find(user, id).flatMap(this::of);
	}

	private Optional<Conference> of(Meeting meeting) {
		return this.database.sql(SQL)
			.param("id", meeting.id().value())
			.query((row, number) -> conference(meeting, row))
			.optional();
	}

	private Conference conference(Meeting meeting, ResultSet row) throws SQLException {
		UUID enquiry = row.getObject("enquiry_id", UUID.class);
		UUID concluded = row.getObject("concluded_by", UUID.class);
		return new Conference(ConferenceType.valueOf(row.getString("type")),
				(enquiry != null) ? new EnquiryId(enquiry) : null, row.getObject("asked_on", LocalDate.class),
				this.clocks.due(row.getString("clock"), row.getObject("counted_from", LocalDate.class)),
				row.getObject("agreed_on", LocalDate.class), meeting.withheld() ? "" : row.getString("note"), meeting,
				(concluded != null) ? new AccountId(concluded) : null,
				(concluded != null && !meeting.withheld()) ? this.decisions.of(meeting) : List.of(),
				id(row, "reconvenes_id"), adjournment(meeting, row), seatsEnd(row));
	}

	private DueDate seatsEnd(ResultSet row) throws SQLException {
		LocalDate last = row.getObject("last_day", LocalDate.class);
		return (last != null) ? new DueDate(last, row.getString("because")) : this.clocks.due("T46", Optional.empty());
	}

	private static @Nullable Adjournment adjournment(Meeting meeting, ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("adjourned_at");
		return (at == null) ? null : new Adjournment(meeting.withheld() ? "" : row.getString("interim"), at.toInstant(),
				id(row, "next_id"));
	}

	private static @Nullable MeetingId id(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new MeetingId(id) : null;
	}

	/**
	 * Whether anything was typed while it was held.
	 */
	boolean typed(MeetingId id) {
		return this.typing.orderedStream().anyMatch((one) -> one.any(id));
	}

	/**
	 * The same, and nobody types until the transaction ends; asked before the meeting is
	 * held.
	 */
	boolean typedUntilNow(MeetingId id) {
		this.typing.orderedStream().forEach((one) -> one.hold(id));
		return typed(id);
	}

	/**
	 * Whether somebody is invited to it now.
	 */
	boolean invited(MeetingId id, UUID invitee) {
		return this.database
			.sql("select exists (select from meeting_invited where meeting_id = :id and invitee_id = :invitee)")
			.param("id", id.value())
			.param("invitee", invitee)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Which conference was asked for, and is not cancelled, about each child of an
	 * enquiry whose case is open to the user: from this enquiry, or an initial one to
	 * come from another.
	 */
	Map<CaseId, MeetingId> askedFrom(ActingUser user, EnquiryId enquiry) {
		Map<CaseId, MeetingId> asked = new LinkedHashMap<>();
		this.database.sql("""
				select a.case_id, c.meeting_id from conference c join meeting_about a on a.meeting_id = c.meeting_id
				where a.case_id in (select e.case_id from enquiry_about e where e.enquiry_id = :enquiry)
				and (c.enquiry_id = :enquiry or exists (
					select from conference_pending p
					where p.meeting_id = c.meeting_id and p.case_id = a.case_id and p.type = 'INITIAL'))
				and not exists (select from meeting_cancelled x where x.meeting_id = c.meeting_id) and (:all or exists (
					select from reach_open_case o where o.case_id = a.case_id and o.account_id = :account))
				order by a.asked_at, c.meeting_id""")
			.param("enquiry", enquiry.value())
			.param("account", user.id().value())
			.param("all", user.equals(ActingUser.SYSTEM))
			.query((row) -> {
				asked.put(new CaseId(row.getObject("case_id", UUID.class)),
						new MeetingId(row.getObject("meeting_id", UUID.class)));
			});
		return asked;
	}

}
