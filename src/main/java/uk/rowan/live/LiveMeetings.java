package uk.rowan.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds meetings for those who hold them: who chairs, who takes the minutes, and the
 * coordinators who work with all its children. To anybody else there is no live screen.
 */
@Component
class LiveMeetings {

	private static final String ANSWERS = """
			select i.invitee_id, a.answer, x.whole
			from meeting_invited i
			left join meeting_invitation a on a.invitee_id = i.invitee_id and a.meeting_id = i.meeting_id
			left join lateral (
				select bool_or(s.part is null) as whole from exclusion_standing s
				where s.meeting_id = i.meeting_id and (s.invitee_id = i.invitee_id or s.person_id = i.person_id)) x on true
			where i.meeting_id = :id and (a.answer is not null or x.whole is not null)""";

	private static final Duration OVERRUN = Duration.ofHours(1);

	private final Meetings meetings;

	private final Invitees invitees;

	private final LiveWords words;

	private final JdbcClient database;

	private final Clock clock;

	LiveMeetings(Meetings meetings, Invitees invitees, LiveWords words, JdbcClient database, Clock clock) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.words = words;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The meeting, whether it can be opened yet or not.
	 * @throws NotFound when there is none, or the user does not hold it
	 */
	LiveMeeting find(ActingUser user, MeetingId id) {
		return held(user, id).orElseThrow(NotFound::new);
	}

	/**
	 * The same; empty when there is none, or the user does not hold it.
	 */
	Optional<LiveMeeting> held(ActingUser user, MeetingId id) {
		return reached(user, id).filter((found) -> found.meeting().heldBy(user));
	}

	/**
	 * The meeting, whoever holds it; empty when there is none, or it is not open to the
	 * user.
	 */
	Optional<LiveMeeting> reached(ActingUser user, MeetingId id) {
		return this.meetings.find(user, id)
			.filter((found) -> !found.withheld())
			.flatMap((meeting) -> meeting.booked()
				.map((booking) -> new LiveMeeting(meeting, booking, List.of(), state(id))));
	}

	/**
	 * The meeting, which is open and not closed.
	 * @throws NotFound when there is none, or the user does not hold it
	 * @throws NotNow when it cannot be written yet, or not any more
	 */
	LiveMeeting open(ActingUser user, MeetingId id) {
		LiveMeeting found = find(user, id);
		if (!isOpen(found)) {
			throw new NotNow("live.not-yet", "/conferences/" + id);
		}
		if (found.state().closed()) {
			throw new NotNow("live.closed", "/conferences/" + id);
		}
		return found;
	}

	/**
	 * The same meeting, with those who are invited.
	 */
	LiveMeeting withInvited(ActingUser user, LiveMeeting found) {
		return found.with(this.invitees.of(user, found.id())
			.stream()
			.map((one) -> Invited.of(one, this.words.role(one.role())))
			.toList());
	}

	/**
	 * The same meeting, with what those who are invited have answered, and who of them is
	 * excluded.
	 */
	LiveMeeting withAnswers(LiveMeeting found) {
		Map<InviteeId, Invited.Answer> answers = new HashMap<>();
		this.database.sql(ANSWERS).param("id", found.id().value()).query((row) -> {
			Boolean whole = row.getObject("whole", Boolean.class);
			String code = row.getString("answer");
			Telling.Answer answer = (code != null) ? Telling.Answer.valueOf(code) : null;
			answers.put(new InviteeId(row.getObject("invitee_id", UUID.class)),
					(whole != null && (whole || answer == null)) ? new Invited.Answer(this.words.excluded(whole), null)
							: answer(Objects.requireNonNull(answer), whole != null, found.booking().heldAs()));
		});
		return found.with(found.invited().stream().map((one) -> one.answering(answers.get(one.id()))).toList());
	}

	private Invited.Answer answer(Telling.Answer answer, boolean excluded, Booking.HeldAs heldAs) {
		return new Invited.Answer(this.words.answer(answer, excluded), switch (answer) {
			case COMES -> (heldAs == Booking.HeldAs.REMOTE) ? Attendance.Presence.VIDEO : Attendance.Presence.HERE;
			case BY_VIDEO -> Attendance.Presence.VIDEO;
			case DOES_NOT_COME -> Attendance.Presence.APOLOGIES;
		});
	}

	/**
	 * Whether something was typed in a conference instead of which this one is held.
	 */
	boolean follows(LiveMeeting found) {
		return Bringing.earlier(this.database, found.id()).isPresent();
	}

	boolean isOpen(LiveMeeting found) {
		return new OpeningRule(found.booking().startsAt()).open(this.clock.instant());
	}

	/**
	 * How long the meeting may still go on; no time once it is over.
	 */
	Duration left(LiveMeeting found) {
		Duration left = Duration.between(this.clock.instant(), found.booking().endsAt().plus(OVERRUN));
		return left.isNegative() ? Duration.ZERO : left;
	}

	private LiveState state(MeetingId id) {
		return this.database.sql("""
				select coalesce(l.changes, 0) as changes, s.stopped_at, s.stopped_by, c.closed_at
				from (select cast(:id as uuid) as id) m
				left join live_meeting l on l.meeting_id = m.id
				left join live_stopped s on s.meeting_id = m.id
				left join live_closed c on c.meeting_id = m.id""")
			.param("id", id.value())
			.query(LiveMeetings::state)
			.single();
	}

	private static LiveState state(ResultSet row, int number) throws SQLException {
		return new LiveState(row.getLong("changes"), instant(row.getTimestamp("stopped_at")),
				Optional.ofNullable(row.getObject("stopped_by", UUID.class)).map(AccountId::new).orElse(null),
				instant(row.getTimestamp("closed_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
