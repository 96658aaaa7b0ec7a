package uk.rowan.conference;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import uk.rowan.casefile.CaseAct;
import uk.rowan.enquiry.AfterEnquiry;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * Leads from an enquiry's page to the conference that it found to be required, asked for
 * or not yet.
 */
@Component
class ConferenceFollows implements AfterEnquiry {

	private final ConferenceReader reader;

	private final ConferenceWords words;

	ConferenceFollows(ConferenceReader reader, ConferenceWords words) {
		this.reader = reader;
		this.words = words;
	}

	@Override
	public Following follows(ActingUser user, EnquiryId id, Collection<CaseId> required) {
		Map<CaseId, MeetingId> asked = this.reader.askedFrom(user, id);
		List<CaseAct> done = asked.values()
			.stream()
			.distinct()
			.map((conference) -> new CaseAct(this.words.say("link.of-enquiry"), "/conferences/" + conference))
			.toList();
		boolean missing = required.stream().anyMatch((aCase) -> !asked.containsKey(aCase));
		return new Following(
				missing && ConferenceDues.mayAsk(user)
						? List.of(new CaseAct(this.words.say("due.ask"), "/conferences/new?enquiry=" + id)) : List.of(),
				done);
	}

}
