package uk.rowan.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of those who are invited to a meeting. Lists join the view
 * {@code meeting_invited}.
 */
@Service
public class Invitees {

	private final MeetingReader meetings;

	private final InviteeReader reader;

	private final Inviting inviting;

	private final InvitationTellings tellings;

	private final Convening convening;

	Invitees(MeetingReader meetings, InviteeReader reader, Inviting inviting, InvitationTellings tellings,
			Convening convening) {
		this.meetings = meetings;
		this.reader = reader;
		this.inviting = inviting;
		this.tellings = tellings;
		this.convening = convening;
	}

	/**
	 * Who is invited now, family first; those of the family only as far as their records
	 * are open to the user. Whoever shows them remembers that.
	 * @return empty too when there is no such meeting, or it is kept from the user
	 */
	@Transactional(readOnly = true)
	public List<Invitee> of(ActingUser user, MeetingId id) {
		return this.meetings.find(user, id)
			.filter((meeting) -> !meeting.withheld())
			.map((meeting) -> this.reader.of(user, meeting.id()))
			.orElse(List.of());
	}

	/**
	 * Invites people; whoever is invited already stays so once.
	 * @throws NotFound when there is no such meeting, something cannot be recorded for
	 * it, or a person, a colleague or an agency is not there for the user
	 * @throws Stale when another invitation has the identity
	 */
	@Transactional
	public void invite(ActingUser by, MeetingId id, List<NewInvitee> asked) {
		this.inviting.invite(by, id, asked);
	}

	/**
	 * Takes an invitation back.
	 * @throws NotFound when there is none, or it is not the user's to decide about
	 * @throws Stale when it was taken back already
	 */
	@Transactional
	public void remove(ActingUser by, MeetingId id, InviteeId invitee, String reason) {
		this.inviting.remove(by, id, invitee, reason);
	}

	/**
	 * Records that people were told of the booking that stands, and what they answered.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws Stale when it is not booked, somebody is not invited, or another telling
	 * has the identity
	 */
	@Transactional
	public void tell(ActingUser by, MeetingId id, Telling told) {
		this.tellings.tell(by, id, null, told);
	}

	/**
	 * Who of those that were told would have to be told again, were the booking another:
	 * what they are called, for each thing that can change. Whoever shows them remembers
	 * that.
	 * @param meeting as far as the user may see it, and not withheld
	 * @return no key where nobody would
	 */
	@Transactional(readOnly = true)
	public Map<Change, List<String>> concerned(ActingUser user, Meeting meeting) {
		Map<InviteeId, Set<Change>> concerned = this.reader.concerned(meeting.id());
		Map<Change, List<String>> called = new EnumMap<>(Change.class);
		this.reader.of(user, meeting.id())
			.forEach((one) -> concerned.getOrDefault(one.id(), Set.of())
				.forEach((change) -> called.computeIfAbsent(change, (key) -> new ArrayList<>()).add(one.called())));
		return called;
	}

	/**
	 * How far the invitations and the reports have come.
	 * @param meeting as far as the user may see it, and not withheld
	 */
	@Transactional(readOnly = true)
	public Progress progress(ActingUser user, Meeting meeting) {
		return this.convening.progress(user, meeting);
	}

	/**
	 * Asks those who come by profession, and whoever speaks for the family, for a report.
	 * @throws NotFound when there is no such meeting, or nothing can be recorded for it
	 * @throws Stale when one of them is not invited, or was asked already
	 */
	@Transactional
	public void askForReports(ActingUser by, MeetingId id, List<InviteeId> of) {
		this.convening.ask(by, id, of);
	}

	/**
	 * Who is invited, whether they come, and how it stands with their reports; whoever
	 * shows them remembers that.
	 * @param meeting as far as the user may see it, and not withheld
	 */
	@Transactional(readOnly = true)
	public List<Expected> expected(ActingUser user, Meeting meeting) {
		return this.convening.expected(user, meeting);
	}

}
