package uk.rowan.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencySummary;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what the invitations to a meeting are made of, within the reach of whoever sends
 * them; absent, out of reach and withheld are one and the same.
 */
@Component
class Mailings {

	private static final String SQL = """
			select v.*, r.clock,
				not v.told_before and (v.way is not null or v.answer is not null) or exists (
					select from invitation_waiting w where w.invitee_id = v.invitee_id) as told,
				(select case when bool_or(e.part is null) then 'EXCLUDED'
						when bool_or(e.part is not null) and v.arrives is null and v.leaves is null then 'TIMELESS'
						when exists (select from meeting_own_overtaken o where o.invitee_id = v.invitee_id) then 'OVERTAKEN'
						else 'NONE' end
					from exclusion_standing e where e.meeting_id = v.meeting_id
					and (e.invitee_id = v.invitee_id or e.person_id = i.person_id)) as barred,
				r.invitee_id is not null and r.received_on is null as awaited, a.email, l.way as last_way, l.sent_at, (
					select count(*) from invitation_sending s where s.invitee_id = v.invitee_id) as sent
			from meeting_invitation v
			join meeting_invited i on i.invitee_id = v.invitee_id
			left join account_address a on a.account_id = i.account_id
			left join meeting_report_state r on r.invitee_id = v.invitee_id
			left join lateral (
				select s.way, s.sent_at from invitation_sending s where s.invitee_id = v.invitee_id
				order by s.sent_at desc, s.id desc limit 1) l on true
			where v.meeting_id = :id""";

	private final Meetings meetings;

	private final Invitees invitees;

	private final Agencies agencies;

	private final Households households;

	private final JdbcClient database;

	Mailings(Meetings meetings, Invitees invitees, Agencies agencies, Households households, JdbcClient database) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.agencies = agencies;
		this.households = households;
		this.database = database;
	}

	private record Found(Addressee.Standing standing, @Nullable String email) {

		@Override
		public String toString() {
			return "found";
		}

	}

	/**
	 * What can be sent.
	 * @throws NotFound when there is no such meeting, or it is not the user's to decide
	 * about
	 * @throws NotNow when it is not booked, nobody is invited, or its cases are closed
	 */
	Mailing of(ActingUser user, MeetingId id) {
		Meeting meeting = this.meetings.find(user, id).filter(Meeting::decidable).orElseThrow(NotFound::new);
		List<Invitee> invited = this.invitees.of(user, id);
		if (meeting.bookings().isEmpty() || invited.isEmpty() || !meeting.actable()) {
			throw new NotNow("invitation.sending.not-now", "/conferences/" + id + "/invitations");
		}
		Household household = this.households.of(user, meeting,
				invited.stream()
					.flatMap((one) -> (one.person() != null) ? Stream.of(one.person().value()) : Stream.empty())
					.toList());
		Map<AgencyId, AgencySummary> known = this.agencies
			.summaries(invited.stream().map(Invitee::agency).filter(Objects::nonNull).toList());
		Map<InviteeId, Found> found = found(id);
		return new Mailing(meeting, meeting.bookings().getFirst(),
				invited.stream()
					.map((one) -> addressee(one, (one.agency() != null) ? known.get(one.agency()) : null,
							found.getOrDefault(one.id(), new Found(Addressee.Standing.NEW, null)), household))
					.toList(),
				household);
	}

	private static Addressee addressee(Invitee one, @Nullable AgencySummary agency, Found found, Household household) {
		String email = (agency != null) ? agency.secureEmail() : Objects.requireNonNullElse(found.email(), "");
		List<Home> homes = (one.person() != null) ? household.homesOf(one.person()) : List.of();
		boolean safe = homes.stream().noneMatch(Home::confidential);
		Home home = safe ? homes.stream().filter(Home::printable).reduce((first, last) -> last).orElse(null) : null;
		return new Addressee(one, email, home, category(one, agency), found.standing());
	}

	private static String category(Invitee one, @Nullable AgencySummary agency) {
		if (agency != null) {
			return agency.category().name();
		}
		return one.role().family() ? "FAMILY" : (one.account() != null) ? "CHILDRENS_SOCIAL_CARE" : "OTHER";
	}

	private Map<InviteeId, Found> found(MeetingId id) {
		Map<InviteeId, Found> found = new HashMap<>();
		this.database.sql(SQL).param("id", id.value()).query((row) -> {
			found.put(new InviteeId(row.getObject("invitee_id", UUID.class)),
					new Found(standing(row), row.getString("email")));
		});
		return found;
	}

	private static Addressee.Standing standing(ResultSet row) throws SQLException {
		String way = row.getString("last_way");
		Timestamp at = row.getTimestamp("sent_at");
		return new Addressee.Standing(row.getBoolean("told"), Addressee.Bar.valueOf(row.getString("barred")),
				row.getObject("arrives", LocalTime.class), row.getObject("leaves", LocalTime.class),
				row.getString("place"), row.getString("link"),
				row.getBoolean("awaited") ? row.getString("clock") : null, row.getInt("sent"),
				(way != null) ? Telling.Way.valueOf(way) : null, (at != null) ? at.toInstant() : null);
	}

}
