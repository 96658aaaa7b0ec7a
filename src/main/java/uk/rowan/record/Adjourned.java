package uk.rowan.record;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import uk.rowan.shared.MeetingId;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The meetings of which nothing is written, since nothing was decided.
 */
final class Adjourned {

	/** No meeting has it; a list in a statement must not be empty. */
	private static final UUID NONE = new UUID(0, 0);

	private Adjourned() {
	}

	static List<UUID> of(ObjectProvider<Outcomes> outcomes) {
		return Stream
			.concat(Stream.of(NONE), outcomes.stream().flatMap((one) -> one.adjourned().stream()).map(MeetingId::value))
			.toList();
	}

}
