package uk.rowan.meeting;

import java.util.Arrays;
import java.util.Map;

import uk.rowan.agency.Agencies;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the forms about one invitation show; each look is remembered for each child.
 */
@Service
class InviteePages {

	private final OpenMeetings meetings;

	private final InviteeReader reader;

	private final Agencies agencies;

	private final MeetingWords words;

	InviteePages(OpenMeetings meetings, InviteeReader reader, Agencies agencies, MeetingWords words) {
		this.meetings = meetings;
		this.reader = reader;
		this.agencies = agencies;
		this.words = words;
	}

	/**
	 * The model of the form that invites somebody else.
	 * @throws NotFound when it is not the user's to decide about
	 * @throws NotNow when every case of it is closed
	 */
	@Transactional
	Map<String, Object> adding(ActingUser user, MeetingId id) {
		Map<String, Object> model = form(user, id, "invitee-form-viewed");
		model.put("roles",
				Arrays.stream(InviteeRole.values())
					.filter((one) -> !one.kin())
					.map((one) -> new Option(one.name(), this.words.say("role." + one)))
					.toList());
		model.put("agencies",
				this.agencies.all().stream().map((one) -> new Option(one.id().toString(), one.name())).toList());
		return model;
	}

	/**
	 * The model of a form about somebody who is invited.
	 * @throws NotFound when there is no such invitation, or it is not the user's to
	 * decide about
	 * @throws NotNow when every case of it is closed
	 */
	@Transactional
	Map<String, Object> about(ActingUser user, MeetingId id, InviteeId invitee, String act) {
		Map<String, Object> model = form(user, id, act);
		model.put("invitee", this.reader.find(user, id, invitee).orElseThrow(NotFound::new));
		return model;
	}

	private Map<String, Object> form(ActingUser user, MeetingId id, String act) {
		Meeting meeting = this.meetings.toDecide(user, id);
		OpenMeetings.mustBeActable(meeting);
		return this.meetings.model(user, meeting, act);
	}

}
