package uk.rowan.live;

import java.util.Base64;
import java.util.Optional;

import uk.rowan.audit.KeyedDigest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys under which browsers keep what they could not send: one an account and
 * meeting, which only the account can ask for, while it holds the meeting and, where it
 * has written for it, after that. Whoever uses the computer next finds nothing that can
 * be read.
 */
@Service
class LiveKeys {

	private final LiveMeetings meetings;

	private final FieldRows rows;

	private final KeyedDigest digest;

	private final LiveWords words;

	LiveKeys(LiveMeetings meetings, FieldRows rows, KeyedDigest digest, LiveWords words) {
		this.meetings = meetings;
		this.rows = rows;
		this.digest = digest;
		this.words = words;
	}

	/**
	 * A key.
	 *
	 * @param text 32 bytes, in Base64
	 * @param closed whether the meeting is closed, or closed to the account, and the key
	 * only reads what was not sent
	 * @param held whether the account holds the meeting still
	 */
	record Key(String text, boolean closed, boolean held) {

		/**
		 * Nothing of the key: it never reaches a log.
		 */
		@Override
		public String toString() {
			return "key";
		}

	}

	/**
	 * The key; of a closed meeting too, and to somebody who was replaced, so that its
	 * user can still read what was not sent.
	 * @throws NotFound when there is no such meeting, or the user neither holds it nor
	 * has written for it
	 * @throws NotNow when it is not open yet
	 */
	@Transactional(readOnly = true)
	Key key(ActingUser user, MeetingId id) {
		Optional<LiveMeeting> held = this.meetings.held(user, id);
		boolean open = held.filter(this.meetings::isOpen).isPresent();
		if (!open && !this.rows.any(id, user)) {
			if (held.isEmpty()) {
				throw new NotFound();
			}
			throw new NotNow("live.not-yet", "/conferences/" + id);
		}
		return new Key(Base64.getEncoder().encodeToString(this.digest.of("live.key", user.id() + " " + id)),
				!open || held.filter((one) -> one.state().closed()).isPresent(), held.isPresent());
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
