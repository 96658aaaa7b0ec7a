package uk.rowan.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.agency.Agencies;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people to a meeting, each once, and takes invitations back.
 */
@Service
class Inviting {

	private final OpenMeetings meetings;

	private final InviteeReader reader;

	private final InviteeRows rows;

	private final Accounts accounts;

	private final Agencies agencies;

	Inviting(OpenMeetings meetings, InviteeReader reader, InviteeRows rows, Accounts accounts, Agencies agencies) {
		this.meetings = meetings;
		this.reader = reader;
		this.rows = rows;
		this.accounts = accounts;
		this.agencies = agencies;
	}

	/**
	 * Invites everybody named who is not invited yet.
	 * @throws NotFound when there is no such meeting, nothing can be recorded for it, or
	 * somebody is not there for the user
	 * @throws MadeAlready when the user has made the invitation with other words
	 * @throws Stale when another invitation has the identity
	 */
	@Transactional
	void invite(ActingUser by, MeetingId id, List<NewInvitee> asked) {
		Meeting meeting = this.meetings.toChange(by, id);
		mustBeThere(by, asked);
		List<Invitee> standing = this.reader.of(ActingUser.SYSTEM, id);
		List<NewInvitee> added = new ArrayList<>();
		for (NewInvitee one : asked) {
			if (!isKept(by, meeting, one) && standing.stream().noneMatch((other) -> same(one, other))) {
				added.add(one);
			}
		}
		if (!added.isEmpty()) {
			this.rows.add(by, id, added);
		}
	}

	/**
	 * Invites those who were proposed, and whom nobody has invited meanwhile.
	 * @throws NotFound when there is no such meeting, nothing can be recorded for it, or
	 * somebody is not there for the user
	 */
	@Transactional
	void accept(ActingUser by, MeetingId id, List<Proposal> proposed) {
		this.meetings.toChange(by, id);
		List<Invitee> standing = this.reader.of(ActingUser.SYSTEM, id);
		invite(by, id,
				proposed.stream()
					.filter((one) -> standing.stream().noneMatch(one::isAmong))
					.map(Proposal::invitee)
					.toList());
	}

	private static boolean same(NewInvitee one, Invitee other) {
		return (one.person() != null && Objects.equals(one.person(), other.person()))
				|| (one.account() != null && Objects.equals(one.account(), other.account()));
	}

	private boolean isKept(ActingUser by, Meeting meeting, NewInvitee asked) {
		Optional<InviteeRows.Made> made = this.rows.made(asked.id());
		if (made.isEmpty()) {
			return false;
		}
		if (!made.get().meeting().equals(meeting.id()) || !made.get().by().equals(by.id())) {
			throw new Stale();
		}
		if (!made.get().invitee().equals(asked)) {
			throw new MadeAlready(InviteeForm.of(made.get().invitee()),
					meeting.kind().page(meeting.id()) + "/invitations");
		}
		return true;
	}

	private void mustBeThere(ActingUser by, List<NewInvitee> asked) {
		Set<PersonId> persons = asked.stream()
			.map(NewInvitee::person)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		List<AccountId> colleagues = asked.stream().map(NewInvitee::account).filter(Objects::nonNull).toList();
		List<AgencyId> organisations = asked.stream().map(NewInvitee::agency).filter(Objects::nonNull).toList();
		if (!this.meetings.open(by, persons) || !this.accounts.names(colleagues).keySet().containsAll(colleagues)
				|| !this.agencies.summaries(organisations).keySet().containsAll(organisations)) {
			throw new NotFound();
		}
	}

	/**
	 * Takes an invitation back.
	 * @throws NotFound when there is none, or it is not the user's to decide about
	 * @throws Stale when it was taken back already
	 */
	@Transactional
	void remove(ActingUser by, MeetingId id, InviteeId invitee, String reason) {
		this.meetings.toOvertake(by, id);
		Optional<Invitee> standing = this.reader.find(by, id, invitee);
		if (standing.isEmpty()) {
			if (this.rows.made(invitee).filter((made) -> made.meeting().equals(id)).isPresent()) {
				throw new Stale();
			}
			throw new NotFound();
		}
		this.rows.remove(by, id, standing.get(), reason);
	}

}
