package uk.rowan.meeting;

import java.sql.Time;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps apart those who must not meet: says who they are, gives one of them a time or a
 * place of their own, and warns while they would be in one place at the same time.
 */
@Service
class Separation {

	private static final String STANDING = """
			select a.* from meeting_apart a
			where a.meeting_id = :meeting and not exists (select from meeting_apart_end e where e.apart_id = a.id)
			order by a.recorded_at, a.id""";

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final MeetingJournal journal;

	private final MeetingWords words;

	private final JdbcClient database;

	Separation(OpenMeetings meetings, InviteeReader invitees, MeetingJournal journal, MeetingWords words,
			JdbcClient database) {
		this.words = words;
		this.meetings = meetings;
		this.invitees = invitees;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * Those among the invited who must not meet.
	 */
	List<ApartLine> of(Meeting meeting, List<Invitee> invited, Map<InviteeId, Standing> standing) {
		Map<InviteeId, Invitee> known = invited.stream().collect(Collectors.toMap(Invitee::id, Function.identity()));
		List<ApartLine> lines = new ArrayList<>();
		for (Apart pair : pairs(meeting.id())) {
			Invitee one = known.get(pair.one());
			Invitee other = known.get(pair.other());
			if (one != null && other != null) {
				lines.add(new ApartLine(pair.id(), one, other, pair.reason(),
						warning(meeting, one, other, own(standing.get(pair.one())), own(standing.get(pair.other())))));
			}
		}
		return lines;
	}

	private List<Apart> pairs(MeetingId id) {
		return this.database.sql(STANDING)
			.param("meeting", id.value())
			.query((row, number) -> new Apart(row.getObject("id", UUID.class),
					new InviteeId(row.getObject("invitee_id", UUID.class)),
					new InviteeId(row.getObject("other_invitee_id", UUID.class)), row.getString("reason")))
			.list();
	}

	private String warning(Meeting meeting, Invitee one, Invitee other, Standing.Own ownOfOne,
			Standing.Own ownOfOther) {
		Booking booking = meeting.booked().orElse(null);
		if (booking == null) {
			return "";
		}
		Whereabouts first = Whereabouts.of(booking, ownOfOne);
		Whereabouts second = Whereabouts.of(booking, ownOfOther);
		return first.meets(second) ? this.words.clash(one.called(), other.called(), first.together(second),
				List.of(booking.place(), ownOfOne.place(), ownOfOther.place())) : "";
	}

	private static Standing.Own own(@Nullable Standing standing) {
		return (standing != null) ? standing.own() : Standing.Own.NOTHING;
	}

	/**
	 * Says that two must not meet, unless an earlier sending of the same form has.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws MadeAlready when the user has said so with other words
	 * @throws Stale when one of them is not invited any more, or another has the identity
	 */
	@Transactional
	void separate(ActingUser by, MeetingId id, Apart asked) {
		Meeting meeting = this.meetings.toChange(by, id);
		if (isKept(by, meeting, asked)) {
			return;
		}
		mustBeInvited(by, id, asked.one(), asked.other());
		this.database
			.sql("""
					insert into meeting_apart (id, meeting_id, invitee_id, other_invitee_id, reason, recorded_at, recorded_by)
					values (:id, :meeting, :one, :other, :reason, rowan_now(), :by)""")
			.param("id", asked.id())
			.param("meeting", id.value())
			.param("one", asked.one().value())
			.param("other", asked.other().value())
			.param("reason", asked.reason())
			.param("by", by.id().value())
			.update();
		this.journal.changed(by, id,
				MeetingJournal.about("apart-said", asked.one().value()).with("other", asked.other()));
	}

	private boolean isKept(ActingUser by, Meeting meeting, Apart asked) {
		Optional<Apart> kept = this.database.sql("select * from meeting_apart where id = :id")
			.param("id", asked.id())
			.query((row, number) -> {
				if (!row.getObject("meeting_id", UUID.class).equals(meeting.id().value())
						|| !new AccountId(row.getObject("recorded_by", UUID.class)).equals(by.id())) {
					throw new Stale();
				}
				return new Apart(asked.id(), new InviteeId(row.getObject("invitee_id", UUID.class)),
						new InviteeId(row.getObject("other_invitee_id", UUID.class)), row.getString("reason"));
			})
			.optional();
		if (kept.isPresent() && !kept.get().equals(asked)) {
			throw new MadeAlready(ApartForm.of(kept.get()), meeting.kind().page(meeting.id()) + "/invitations");
		}
		return kept.isPresent();
	}

	private void mustBeInvited(ActingUser by, MeetingId id, InviteeId... asked) {
		Set<InviteeId> invited = this.invitees.of(by, id).stream().map(Invitee::id).collect(Collectors.toSet());
		if (!invited.containsAll(Set.of(asked))) {
			throw new Stale();
		}
	}

	/**
	 * Says that two may meet again.
	 * @throws NotFound when there is no such pair, or nothing can be recorded for it
	 * @throws Stale when it was said already
	 */
	@Transactional
	void end(ActingUser by, MeetingId id, UUID apart, String reason) {
		this.meetings.toChange(by, id);
		boolean known = this.database
			.sql("select exists (select from meeting_apart where id = :id and meeting_id = :m)")
			.param("id", apart)
			.param("m", id.value())
			.query(Boolean.class)
			.single();
		if (!known) {
			throw new NotFound();
		}
		int ended = this.database.sql("""
				insert into meeting_apart_end (apart_id, reason, ended_at, ended_by)
				values (:id, :reason, rowan_now(), :by) on conflict do nothing""")
			.param("id", apart)
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
		if (ended == 0) {
			throw new Stale();
		}
		this.journal.changed(by, id, uk.rowan.audit.AuditNote.of("meeting.apart-ended", "apart", apart));
	}

	/**
	 * Gives somebody a time and a place of their own; nothing happens where it is so
	 * already, unless the meeting was moved since.
	 * @param version how often it had been arranged when the form was opened
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws Stale when they are not invited any more, or something was arranged since
	 */
	@Transactional
	void arrange(ActingUser by, MeetingId id, InviteeId invitee, int version, Standing.Own asked) {
		this.meetings.toOvertake(by, id);
		mustBeInvited(by, id, invitee);
		if (version != arranged(invitee)) {
			throw new Stale();
		}
		if (this.invitees.standing(id).getOrDefault(invitee, Standing.NEW).own().equals(asked) && !overtaken(invitee)) {
			return;
		}
		this.database.sql("""
				insert into meeting_arrangement (id, invitee_id, arrives, leaves, place, link, arranged_at, arranged_by)
				values (:id, :invitee, :arrives, :leaves, :place, :link, rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("invitee", invitee.value())
			.param("arrives", time(asked.arrives()))
			.param("leaves", time(asked.leaves()))
			.param("place", asked.place())
			.param("link", asked.link())
			.param("by", by.id().value())
			.update();
		this.journal.changed(by, id, MeetingJournal.about("invitee-arranged", invitee.value()));
	}

	private boolean overtaken(InviteeId invitee) {
		return this.database.sql("select exists (select from meeting_own_overtaken where invitee_id = :invitee)")
			.param("invitee", invitee.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * How often something was arranged for somebody alone.
	 */
	int arranged(InviteeId invitee) {
		return this.database.sql("select count(*) from meeting_arrangement where invitee_id = :invitee")
			.param("invitee", invitee.value())
			.query(Integer.class)
			.single();
	}

	private static @Nullable Time time(@Nullable LocalTime time) {
		return (time != null) ? Time.valueOf(time) : null;
	}

}
