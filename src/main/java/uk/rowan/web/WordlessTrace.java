package uk.rowan.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A stack trace of class names and lines only: an exception's message may hold what
 * somebody typed, and personal data never reaches a log.
 */
final class WordlessTrace {

	private static final int CAUSES = 8;

	private static final int FRAMES = 40;

	private WordlessTrace() {
	}

	static String of(Throwable failure) {
		StringBuilder trace = new StringBuilder();
		@Nullable Throwable cause = failure;
		for (int depth = 0; cause != null && depth < CAUSES; depth++) {
			trace.append((depth > 0) ? "\ncaused by " : "").append(cause.getClass().getName());
			Arrays.stream(cause.getStackTrace())
				.limit(FRAMES)
				.forEach((frame) -> trace.append("\n\tat ").append(frame));
			cause = cause.getCause();
		}
		return trace.toString();
	}

}
