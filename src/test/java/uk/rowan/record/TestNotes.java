package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.boot.test.context.TestComponent;

/**
 * What was typed in conferences, and what was decided, as tests say it.
 */
@TestComponent
class TestNotes implements RecordSource, LetterSource {

	private final Map<MeetingId, Draft> typed = new ConcurrentHashMap<>();

	private final Map<MeetingId, Draft> decided = new ConcurrentHashMap<>();

	void typed(MeetingId id, Draft.Section... sections) {
		this.typed.put(id, new Draft(List.of(sections)));
	}

	void decided(MeetingId id, Draft.Section... sections) {
		this.decided.put(id, new Draft(List.of(sections)));
	}

	@Override
	public Optional<Draft> draft(ActingUser user, MeetingId id) {
		return Optional.ofNullable(this.typed.get(id));
	}

	@Override
	public Optional<Draft> letter(ActingUser user, MeetingId id) {
		return Optional.ofNullable(this.decided.get(id));
	}

}
