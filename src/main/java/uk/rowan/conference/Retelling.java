package uk.rowan.conference;

import java.util.List;

import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whom another booking concerns: who would have to be told again, and how many have
 * to be now. Whoever shows it remembers the look.
 */
@Component
class Retelling {

	private final ConferenceReader reader;

	private final Invitees invitees;

	private final ConferenceWords words;

	Retelling(ConferenceReader reader, Invitees invitees, ConferenceWords words) {
		this.reader = reader;
		this.invitees = invitees;
		this.words = words;
	}

	/**
	 * Who would have to be told again, a line for each thing that can change.
	 * @return empty when nobody was told
	 */
	@Transactional(readOnly = true)
	List<String> lines(ActingUser user, MeetingId id) {
		return this.reader.find(user, id)
			.map(Conference::meeting)
			.filter((meeting) -> !meeting.withheld())
			.map((meeting) -> lines(user, meeting))
			.orElse(List.of());
	}

	private List<String> lines(ActingUser user, Meeting meeting) {
		return this.invitees.concerned(user, meeting)
			.entrySet()
			.stream()
			.map((one) -> this.words.say("booking.retold." + one.getKey(), String.join(", ", one.getValue())))
			.toList();
	}

	/**
	 * How many were told before something changed that concerns them.
	 */
	@Transactional(readOnly = true)
	int waiting(ActingUser user, MeetingId id) {
		return this.reader.find(user, id)
			.map(Conference::meeting)
			.filter((meeting) -> !meeting.withheld())
			.map((meeting) -> this.invitees.progress(user, meeting).again().size())
			.orElse(0);
	}

}
