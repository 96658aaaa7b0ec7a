package uk.rowan.exclusion;

import java.util.Optional;

import uk.rowan.meeting.Invitee;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in that an exclusion is asked for, decided, and taken back.
 */
@Service
class Excluding {

	private final ExclusionMeetings meetings;

	private final ExclusionRows rows;

	private final ExclusionJournal journal;

	Excluding(ExclusionMeetings meetings, ExclusionRows rows, ExclusionJournal journal) {
		this.meetings = meetings;
		this.rows = rows;
		this.journal = journal;
	}

	/**
	 * Records what is asked for, unless an earlier sending of the same form has.
	 * @throws NotFound when there is no such conference, or the user does not ask there
	 * @throws NotNow when the conference is over
	 * @throws MadeAlready when the user has asked with other words
	 * @throws Stale when one of them is not invited any more, or another exclusion has
	 * the identity
	 */
	@Transactional
	void ask(ActingUser by, MeetingId id, NewExclusion asked) {
		ExclusionMeeting meeting = this.meetings.toChange(by, id);
		Optional<Exclusion> kept = find(id, asked.id());
		if (kept.isPresent()) {
			mustBeTheSame(by, id, kept.get(), asked);
			return;
		}
		if (!meeting.rule().asks()) {
			throw new NotFound();
		}
		mustNotBeOver(meeting);
		Invitee whom = meeting.invitee(asked.whom()).filter((one) -> one.role().family()).orElseThrow(Stale::new);
		if (this.rows.taken(asked.id()) || (asked.asker() != null && meeting.invitee(asked.asker()).isEmpty())) {
			throw new Stale();
		}
		this.rows.add(by, id, asked, whom);
		this.journal.changed(by, meeting.meeting(), "exclusion-asked", new Exclusion(asked, by.id(), null, null));
	}

	private static void mustBeTheSame(ActingUser by, MeetingId id, Exclusion kept, NewExclusion asked) {
		if (!kept.by().equals(by.id())) {
			throw new Stale();
		}
		if (!kept.asked().equals(asked)) {
			throw new MadeAlready(ExclusionForm.of(kept.asked()), page(id));
		}
	}

	/**
	 * Decides, unless an earlier sending of the same form has.
	 * @throws NotFound when there is no such exclusion, or the user does not chair
	 * @throws NotNow when the conference is over
	 * @throws Stale when it was decided otherwise, or taken back
	 */
	@Transactional
	void decide(ActingUser by, MeetingId id, ExclusionId which, boolean agreed, String reason, String heard) {
		ExclusionMeeting meeting = this.meetings.toChange(by, id);
		Exclusion one = find(id, which).orElseThrow(NotFound::new);
		if (!meeting.rule().chairs()) {
			throw new NotFound();
		}
		Exclusion.Verdict verdict = one.verdict();
		if (verdict != null && verdict.by().equals(by.id()) && verdict.agreed() == agreed
				&& verdict.reason().equals(reason) && verdict.heard().equals(heard)) {
			return;
		}
		mustNotBeOver(meeting);
		if (!meeting.rule().mayDecide(one.state())) {
			throw new Stale();
		}
		this.rows.decide(by, which, agreed, reason, heard);
		this.journal.changed(by, meeting.meeting(), agreed ? "exclusion-agreed" : "exclusion-refused", one);
	}

	/**
	 * Takes it back.
	 * @throws NotFound when there is no such exclusion, or it is not the user's to take
	 * back
	 * @throws NotNow when the conference is over
	 * @throws Stale when it was refused, or taken back already
	 */
	@Transactional
	void end(ActingUser by, MeetingId id, ExclusionId which, String reason) {
		ExclusionMeeting meeting = this.meetings.toChange(by, id);
		Exclusion one = find(id, which).orElseThrow(NotFound::new);
		if (!meeting.rule().asks()) {
			throw new NotFound();
		}
		mustNotBeOver(meeting);
		if (!meeting.rule().mayEnd(one.state())) {
			throw new Stale();
		}
		this.rows.end(by, which, reason);
		this.journal.changed(by, meeting.meeting(), "exclusion-ended", one);
	}

	private Optional<Exclusion> find(MeetingId id, ExclusionId which) {
		return this.rows.of(id).stream().filter((one) -> one.id().equals(which)).findFirst();
	}

	private static void mustNotBeOver(ExclusionMeeting meeting) {
		if (meeting.rule().over()) {
			throw new NotNow("exclusion.over", page(meeting.meeting().id()));
		}
	}

	/**
	 * Where exclusions are shown.
	 */
	static String page(MeetingId id) {
		return "/conferences/" + id + "/exclusions";
	}

}
