package uk.rowan.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.AuditNote;
import uk.rowan.consent.ConsentPurpose;
import uk.rowan.consent.Consents;
import uk.rowan.consent.Standing;
import uk.rowan.consent.Told;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of those invited agrees to the summary being recorded. Who said what is for those
 * who hold the conference, on its own page; to anybody else it is a number.
 */
@Service
class RecordingConsents {

	private final ConferenceReader reader;

	private final Invitees invitees;

	private final Consents consents;

	private final ConferenceJournal journal;

	RecordingConsents(ConferenceReader reader, Invitees invitees, Consents consents, ConferenceJournal journal) {
		this.reader = reader;
		this.invitees = invitees;
		this.consents = consents;
		this.journal = journal;
	}

	/**
	 * How it stands with everybody who is invited.
	 *
	 * @param conference the conference
	 * @param invited who is invited
	 * @param standing how it stands with those of whom something is recorded
	 * @param version what a form has seen
	 */
	record Asked(Conference conference, List<Invitee> invited, Map<UUID, Standing> standing, int version) {

		Standing of(Invitee one) {
			return this.standing.getOrDefault(one.id().value(), Standing.NONE);
		}

		Optional<Invitee> invitee(InviteeId id) {
			return this.invited.stream().filter((one) -> one.id().equals(id)).findFirst();
		}

	}

	/**
	 * How it stands, for those who hold the conference.
	 * @throws NotFound when there is no such conference, or the user does not hold it
	 */
	@Transactional
	Asked asked(ActingUser user, MeetingId id) {
		Conference conference = this.reader.find(user, id)
			.filter((found) -> found.meeting().heldBy(user))
			.orElseThrow(NotFound::new);
		return new Asked(conference, this.invitees.of(user, id),
				this.consents.standing(ConsentPurpose.RECORDING, id.value()),
				this.consents.version(ConsentPurpose.RECORDING, id.value()));
	}

	/**
	 * The gate, if everybody who is invited came.
	 */
	@Transactional
	RecordingGate forecast(ActingUser user, MeetingId id) {
		Map<UUID, Standing> standing = this.consents.standing(ConsentPurpose.RECORDING, id.value());
		return RecordingGate.of(this.invitees.of(user, id)
			.stream()
			.map((one) -> standing.getOrDefault(one.id().value(), Standing.NONE))
			.toList());
	}

	/**
	 * Records what is new; what stands already is not said twice.
	 * @param version what the form had seen
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws Stale when somebody else has recorded something since, or one of them is
	 * not invited any more
	 */
	@Transactional
	void record(ActingUser by, MeetingId id, int version, List<Told> told) {
		this.consents.lock(id.value());
		Asked asked = asked(by, id);
		if (version != asked.version()) {
			throw new Stale();
		}
		List<Told> fresh = new ArrayList<>();
		for (Told one : told) {
			Standing stands = asked.standing().getOrDefault(one.asked(), Standing.NONE);
			if (asked.invitee(new InviteeId(one.asked())).isEmpty()) {
				throw new Stale();
			}
			if ((one.answer() != null && one.answer() != stands.answer())
					|| (one.advice() != null && !one.advice().equals(stands.advice()))) {
				fresh.add(one);
			}
		}
		if (this.consents.record(by, ConsentPurpose.RECORDING, id.value(), fresh) > 0) {
			List<MeetingChild> children = asked.conference().meeting().children();
			fresh.forEach((one) -> this.journal.seen(by,
					AuditNote.of("conference.answer-recorded", "meeting", id.value()).with("invitee", one.asked()),
					children));
		}
	}

	/**
	 * The days on which something can have been said: not in the future.
	 */
	boolean possible(LocalDate on) {
		return !on.isAfter(this.journal.today());
	}

}
