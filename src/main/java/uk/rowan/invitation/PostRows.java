package uk.rowan.invitation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.meeting.WaitingLetters;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letters to those who are invited to a meeting that wait to be printed or posted,
 * and what is done with them.
 */
@Component
class PostRows implements WaitingLetters {

	private final JdbcClient database;

	PostRows(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<InviteeId, Boolean> printed(MeetingId id) {
		return of(id).stream().collect(Collectors.toMap(WaitingLetter::invitee, WaitingLetter::printed));
	}

	/**
	 * Those that wait, the first laid ready first.
	 */
	List<WaitingLetter> of(MeetingId id) {
		return this.database.sql("select * from invitation_waiting where meeting_id = :id order by sent_at, sending_id")
			.param("id", id.value())
			.query((row, number) -> new WaitingLetter(new SendingId(row.getObject("sending_id", UUID.class)),
					new InviteeId(row.getObject("invitee_id", UUID.class)), row.getTimestamp("sent_at").toInstant(),
					row.getBoolean("printed")))
			.list();
	}

	/**
	 * How much was done with the letters of a meeting: the version that forms carry.
	 */
	int version(MeetingId id) {
		return this.database.sql("""
				select count(distinct s.id) + count(p.act)
				from meeting_invited i
				join invitation_sending s on s.invitee_id = i.invitee_id
				left join invitation_step p on p.sending_id = s.id
				where i.meeting_id = :id""").param("id", id.value()).query(Integer.class).single();
	}

	/**
	 * Has everybody else wait who does something with the letters of a meeting.
	 */
	void hold(MeetingId id) {
		Locks.hold(this.database, "invitation.letters", id);
	}

	/**
	 * The very letter, as a PDF.
	 */
	byte[] document(SendingId id) {
		return this.database.sql("select document from invitation_sending where id = :id")
			.param("id", id.value())
			.query(byte[].class)
			.single();
	}

	void keep(ActingUser by, SendingId id, LetterAct act) {
		this.database
			.sql("""
					insert into invitation_step (sending_id, act, taken_at, taken_by) values (:id, :act, rowan_now(), :by)""")
			.param("id", id.value())
			.param("act", act.name())
			.param("by", by.id().value())
			.update();
	}

}
