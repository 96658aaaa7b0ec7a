package uk.rowan.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a report.
 */
enum ReportStep {

	ASKED, CHASED, RECEIVED, SHARED, WITHDRAWN;

	static Optional<ReportStep> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
	}

	/**
	 * Whether it would have been shown to the family before it came.
	 * @param steps what is said to have happened
	 * @param report how it stands, {@code null} while it is not asked for
	 */
	static boolean tooEarly(Set<ReportStep> steps, @Nullable Report report) {
		return steps.contains(SHARED) && !steps.contains(RECEIVED) && (report == null || report.receivedOn() == null);
	}

	/**
	 * What can happen next.
	 * @param report how it stands, {@code null} while it is not asked for
	 */
	static List<ReportStep> next(@Nullable Report report) {
		if (report == null) {
			return List.of(ASKED);
		}
		List<ReportStep> next = new ArrayList<>();
		if (report.receivedOn() == null) {
			next.add(CHASED);
			next.add(RECEIVED);
		}
		if (report.sharedOn() == null) {
			next.add(SHARED);
		}
		next.add(WITHDRAWN);
		return List.copyOf(next);
	}

}
