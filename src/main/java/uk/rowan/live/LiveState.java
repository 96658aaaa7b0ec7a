package uk.rowan.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;

/**
 * What has happened to a meeting while it was held.
 *
 * @param changes how many changes there were
 * @param stoppedAt since when the summary is not recorded any more, {@code null} when
 * nobody said so
 * @param stoppedBy who said so
 * @param closedAt when it was closed, {@code null} while it is not
 */
record LiveState(long changes, @Nullable Instant stoppedAt, @Nullable AccountId stoppedBy, @Nullable Instant closedAt) {

	boolean closed() {
		return this.closedAt != null;
	}

}
