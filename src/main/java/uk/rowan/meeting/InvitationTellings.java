package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who was told of the booking that stands, and what they answered: several at
 * once, and only added to.
 */
@Service
class InvitationTellings {

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final MeetingJournal journal;

	private final JdbcClient database;

	InvitationTellings(OpenMeetings meetings, InviteeReader invitees, MeetingJournal journal, JdbcClient database) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.journal = journal;
		this.database = database;
	}

	private record Row(MeetingId meeting, AccountId by, LocalDate on, Telling.Told told) {
	}

	/**
	 * Records a telling, unless an earlier sending of the same form has.
	 * @param version the version of the meeting that the form showed, {@code null} when
	 * nobody looked
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws MadeAlready when the user has recorded it with other words
	 * @throws Stale when the meeting is not booked, was booked anew since, somebody is
	 * not invited any more, or another telling has the identity
	 */
	@Transactional
	void tell(ActingUser by, MeetingId id, @Nullable Integer version, Telling asked) {
		Meeting meeting = this.meetings.toTell(by, id);
		Map<InviteeId, Invitee> invited = this.invitees.of(by, id)
			.stream()
			.collect(Collectors.toMap(Invitee::id, Function.identity()));
		if (isKept(by, meeting, asked)) {
			return;
		}
		boolean known = asked.told().stream().allMatch((one) -> invited.containsKey(one.invitee()));
		if (!known || meeting.bookings().isEmpty() || (version != null && version != meeting.version())) {
			throw new Stale();
		}
		int number = meeting.bookings().getFirst().number() + ((meeting.cancelled() != null) ? 1 : 0);
		asked.told().forEach((one) -> keep(by, number, asked, one));
		this.journal.changed(by, id,
				asked.told()
					.stream()
					.map((one) -> note(one, Objects.requireNonNull(invited.get(one.invitee()))))
					.toList());
	}

	private static AuditNote note(Telling.Told one, Invitee invitee) {
		AuditNote note = MeetingJournal.about("invitee-told", invitee);
		if (one.way() != null) {
			note = note.with("way", one.way());
		}
		return (one.answer() != null) ? note.with("answer", one.answer()) : note;
	}

	private boolean isKept(ActingUser by, Meeting meeting, Telling asked) {
		List<Row> kept = kept(asked.id());
		if (kept.isEmpty()) {
			return false;
		}
		Row first = kept.getFirst();
		if (!first.meeting().equals(meeting.id()) || !first.by().equals(by.id())) {
			throw new Stale();
		}
		Telling earlier = new Telling(asked.id(), first.on(), inOrder(kept.stream().map(Row::told).toList()));
		if (!earlier.equals(new Telling(asked.id(), asked.on(), inOrder(asked.told())))) {
			throw new MadeAlready(TellingsForm.of(meeting, this.invitees.of(by, meeting.id()), earlier),
					meeting.kind().page(meeting.id()) + "/invitations");
		}
		return true;
	}

	private static List<Telling.Told> inOrder(List<Telling.Told> told) {
		return told.stream().sorted(Comparator.comparing((one) -> one.invitee().toString())).toList();
	}

	private List<Row> kept(UUID id) {
		return this.database.sql("""
				select i.meeting_id, t.* from meeting_telling t join meeting_invitee i on i.id = t.invitee_id
				where t.id = :id""")
			.param("id", id)
			.query((row, number) -> new Row(new MeetingId(row.getObject("meeting_id", UUID.class)),
					new AccountId(row.getObject("recorded_by", UUID.class)), row.getObject("told_on", LocalDate.class),
					new Telling.Told(new InviteeId(row.getObject("invitee_id", UUID.class)),
							Telling.Way.of(row.getString("way")).orElse(null),
							Telling.Answer.of(row.getString("answer")).orElse(null), row.getString("note"))))
			.list();
	}

	private void keep(ActingUser by, int number, Telling asked, Telling.Told one) {
		this.database.sql("""
				insert into meeting_telling (id, invitee_id, booking_number, way, answer, told_on, note, recorded_at,
					recorded_by)
				values (:id, :invitee, :number, :way, :answer, :on, :note, rowan_now(), :by)""")
			.param("id", asked.id())
			.param("invitee", one.invitee().value())
			.param("number", number)
			.param("way", Optional.ofNullable(one.way()).map(Telling.Way::name).orElse(""))
			.param("answer", Optional.ofNullable(one.answer()).map(Telling.Answer::name).orElse(""))
			.param("on", asked.on())
			.param("note", one.note())
			.param("by", by.id().value())
			.update();
	}

}
