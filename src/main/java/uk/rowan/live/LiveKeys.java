package uk.rowan.live;

import uk.rowan.audit.KeyedDigest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys under which browsers keep what they could not send: one an account and
 * meeting, which only the account can ask for, while it holds the meeting. Whoever uses
 * the computer next finds nothing that can be read.
 */
@Service
class LiveKeys {

	private final LiveMeetings meetings;

	private final KeyedDigest digest;

	private final LiveWords words;

	LiveKeys(LiveMeetings meetings, KeyedDigest digest, LiveWords words) {
		this.meetings = meetings;
		this.digest = digest;
		this.words = words;
	}

	/**
	 * The key.
	 * @return 32 bytes
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional(readOnly = true)
	byte[] key(ActingUser user, MeetingId id) {
		this.meetings.open(user, id);
		return this.digest.of("live.key", user.id() + " " + id);
	}

	/**
	 * Why something cannot be kept, in words.
	 * @throws NotFound when there is no such meeting, or the user does not hold it
	 */
	@Transactional(readOnly = true)
	String problem(ActingUser user, MeetingId id, String problem) {
		this.meetings.open(user, id);
		return this.words.say("problem." + problem);
	}

}
