package uk.rowan.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the meeting that a page is about, and remembers that its children were shown:
 * absent, out of reach and withheld are one and the same.
 */
@Component
class OpenMeetings {

	private final MeetingReader reader;

	private final MeetingJournal journal;

	private final JdbcClient database;

	OpenMeetings(MeetingReader reader, MeetingJournal journal, JdbcClient database) {
		this.reader = reader;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * What a page shows, to whoever may look at it.
	 * @throws NotFound when there is no such meeting for the user, or it is withheld
	 */
	Meeting toShow(ActingUser user, MeetingId id) {
		return this.reader.find(user, id).filter((meeting) -> !meeting.withheld()).orElseThrow(NotFound::new);
	}

	/**
	 * What a form is about.
	 * @throws NotFound when there is no such meeting, or it is not the user's to decide
	 * about
	 */
	Meeting toDecide(ActingUser user, MeetingId id) {
		return this.reader.find(user, id).filter(Meeting::decidable).orElseThrow(NotFound::new);
	}

	/**
	 * What is changed now: nobody else changes it until the transaction ends.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws Stale when it is cancelled
	 */
	Meeting toChange(ActingUser by, MeetingId id) {
		Meeting meeting = toTell(by, id);
		if (meeting.cancelled() != null) {
			throw new Stale();
		}
		return meeting;
	}

	/**
	 * The same where letters that wait say something else afterwards: none is handed over
	 * meanwhile.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws Stale when it is cancelled
	 */
	Meeting toOvertake(ActingUser by, MeetingId id) {
		Meeting meeting = toChange(by, id);
		this.reader.lockLetters(id);
		return meeting;
	}

	/**
	 * The same, where it may be cancelled: those who were told of it are told of that.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 */
	Meeting toTell(ActingUser by, MeetingId id) {
		this.reader.lock(id);
		return this.reader.find(by, id).filter(Meeting::recordable).orElseThrow(NotFound::new);
	}

	/**
	 * Whether something can be recorded, or why not.
	 * @throws NotNow when the meeting is cancelled, or every case of it is closed
	 */
	static void mustBeActable(Meeting meeting) {
		if (!meeting.actable()) {
			throw new NotNow((meeting.cancelled() != null) ? "meeting.cancelled" : "meeting.cases-closed",
					meeting.kind().page(meeting.id()));
		}
	}

	/**
	 * Whether the records of all these persons are open to the user.
	 */
	boolean open(ActingUser user, Collection<PersonId> persons) {
		if (persons.isEmpty()) {
			return true;
		}
		return this.database.sql("""
				select count(*) = :many from people_summary s where s.person_id in (:persons) and (:all or exists (
					select from people_open_person o where o.person_id = s.person_id and o.account_id = :account))""")
			.param("many", persons.size())
			.param("persons", persons.stream().map(PersonId::value).toList())
			.param("all", user.equals(ActingUser.SYSTEM))
			.param("account", user.id().value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * What every page about a meeting begins with; the look is remembered.
	 */
	Map<String, Object> model(ActingUser user, Meeting meeting, String act) {
		this.journal.seen(user, meeting, act);
		Map<String, Object> model = new HashMap<>();
		model.put("id", meeting.id());
		model.put("open", meeting.actable());
		model.put("identity", IdentityBar.of(meeting.children()));
		return model;
	}

}
