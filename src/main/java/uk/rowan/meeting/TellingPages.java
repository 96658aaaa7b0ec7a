package uk.rowan.meeting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the page on which is recorded who was told; each look is remembered for each
 * child.
 */
@Service
class TellingPages {

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final MeetingJournal journal;

	private final MeetingWords words;

	TellingPages(OpenMeetings meetings, InviteeReader invitees, MeetingJournal journal, MeetingWords words) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * The model of the page, with a form as it is first shown.
	 * @throws NotFound when it is not the user's to decide about
	 * @throws NotNow when every case of it is closed, or it is not booked, or nobody is
	 * invited
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Meeting meeting = this.meetings.toDecide(user, id);
		boolean cancelled = meeting.cancelled() != null;
		if (!cancelled || !meeting.recordable()) {
			OpenMeetings.mustBeActable(meeting);
		}
		Map<InviteeId, Standing> standing = this.invitees.standing(id);
		List<Invitee> invited = this.invitees.of(user, id)
			.stream()
			.filter((one) -> !cancelled || standing.getOrDefault(one.id(), Standing.NEW).toldEver())
			.toList();
		if (meeting.bookings().isEmpty() || invited.isEmpty()) {
			throw new NotNow("meeting.telling.not-now", meeting.kind().page(id) + "/invitations");
		}
		Booking booked = meeting.bookings().getFirst().booking();
		Map<String, InvitationLine> lines = new LinkedHashMap<>();
		Map<InviteeId, Boolean> letters = this.invitees.letters(id);
		invited.forEach((one) -> lines.put(one.id().toString(), InvitationLine.of(one,
				standing.getOrDefault(one.id(), Standing.NEW), letters.get(one.id()), this.words)));
		Map<String, Object> model = this.meetings.model(user, meeting, "tellings-viewed");
		model.put("lines", lines);
		model.put("when", this.words.when(booked.startsAt(), booked.endsAt()));
		model.put("cancelled", cancelled);
		model.put("ways", Arrays.stream(Telling.Way.values()).map((one) -> option("way.", one)).toList());
		model.put("answers", Arrays.stream(Telling.Answer.values()).map((one) -> option("answer.", one)).toList());
		model.put("today", this.journal.today());
		model.put("asked", TellingsForm.blank(meeting, invited, this.journal.today()));
		return model;
	}

	private Option option(String key, Enum<?> one) {
		return new Option(one.name(), this.words.say(key + one));
	}

	/**
	 * The form within a model that {@link #ask} has made.
	 */
	static TellingsForm form(Map<String, Object> model) {
		return (TellingsForm) Objects.requireNonNull(model.get("asked"));
	}

}
