package uk.rowan.conference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.enquiry.Enquiries;
import uk.rowan.enquiry.EnquiryFacts;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Component;

/**
 * Finds the children of an enquiry about whom a conference could be asked for.
 */
@Component
class ConferenceCandidates {

	private final Enquiries enquiries;

	private final Meetings meetings;

	private final ConferenceReader reader;

	ConferenceCandidates(Enquiries enquiries, Meetings meetings, ConferenceReader reader) {
		this.enquiries = enquiries;
		this.meetings = meetings;
		this.reader = reader;
	}

	/**
	 * What an enquiry offers.
	 *
	 * @param begun the day of the strategy discussion at which section 47 enquiries
	 * began, {@code null} when they have not
	 * @param children the children about whom the asker may decide, the eldest first
	 */
	record Found(@Nullable LocalDate begun, List<Candidate> children) {
	}

	/**
	 * The children of an enquiry about whom the user may decide.
	 * @throws NotFound when there is no such enquiry, or the user may decide about none
	 */
	Found of(ActingUser user, EnquiryId id) {
		EnquiryFacts facts = this.enquiries.facts(user, id).filter(EnquiryFacts::decidable).orElseThrow(NotFound::new);
		Map<CaseId, Boolean> required = new HashMap<>();
		facts.children()
			.forEach((child) -> required.put(child.aCase(), child.outcome() == EnquiryOutcome.CONFERENCE_REQUIRED));
		Map<CaseId, MeetingId> asked = this.reader.askedFrom(user, id);
		List<Candidate> children = this.meetings.children(user, required.keySet())
			.stream()
			.filter(MeetingChild::decidable)
			.map((child) -> new Candidate(child, Boolean.TRUE.equals(required.get(child.aCase())),
					asked.get(child.aCase())))
			.toList();
		if (children.isEmpty()) {
			throw new NotFound();
		}
		return new Found(facts.section47On(), children);
	}

}
