package uk.rowan.conference;

import java.time.Instant;
import java.util.List;

/**
 * How a conference ended.
 *
 * @param from when it began
 * @param until when it ended
 * @param present how many people were there
 * @param decisions what was decided, for each child
 */
public record Conclusion(Instant from, Instant until, int present, List<ChildDecision> decisions) {

	public Conclusion {
		decisions = List.copyOf(decisions);
	}

}
