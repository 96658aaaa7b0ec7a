package uk.rowan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Rowan does not start: every missing or weak setting in one message (design, "How it
 * runs"). The process ends with 78, the system's code for a wrong configuration.
 */
final class StartRefused extends RuntimeException implements ExitCodeGenerator {

	private static final long serialVersionUID = 1L;

	StartRefused(List<String> reasons) {
		super("Rowan refuses to start. Missing or weak:\n  - " + String.join("\n  - ", reasons)
				+ "\nSet each of them; docs/operations.md says how.", null, false, false);
	}

	@Override
	public int getExitCode() {
		return 78;
	}

	/**
	 * Prints it for a person: no stack trace, no log format.
	 */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static final class Reporter implements SpringBootExceptionReporter {

		Reporter(@Nullable ConfigurableApplicationContext context) {
		}

		@Override
		@SuppressWarnings("SystemOut")
		public boolean reportException(Throwable failure) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				if (cause instanceof StartRefused) {
					System.err.println(cause.getMessage());
					return true;
				}
			}
			return false;
		}

	}

}
