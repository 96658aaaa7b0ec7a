package uk.rowan.meeting;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Follows, one meeting after the other, what becomes of the records; one that cannot be
 * followed stops none of the others.
 */
@Component
class SeatWatch {

	private static final Logger LOG = LoggerFactory.getLogger(SeatWatch.class);

	private final SeatEnds ends;

	SeatWatch(SeatEnds ends) {
		this.ends = ends;
	}

	/**
	 * Follows all that have changed.
	 * @throws RuntimeException what stopped the last that could not be followed
	 */
	void look() {
		List<RuntimeException> failures = new ArrayList<>();
		this.ends.changed().forEach((id, gone) -> {
			try {
				this.ends.follow(id, gone.orElse(null));
			}
			catch (RuntimeException ex) {
				LOG.error("The seats of meeting {} do not end as its record says: {}", id,
						ex.getClass().getSimpleName());
				failures.add(ex);
			}
		});
		if (!failures.isEmpty()) {
			throw failures.getLast();
		}
	}

}
