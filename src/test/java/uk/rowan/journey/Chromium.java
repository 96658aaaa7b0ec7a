package uk.rowan.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One browser for all journeys: the installed one, else the one that Playwright fetches.
 * Without either, journeys are skipped; where {@code CI=true} they fail.
 */
final class Chromium implements ParameterResolver, AfterEachCallback {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);

	private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--no-first-run");

	/** What is kept for the whole run, and closed at its end. */
	record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		@Override
		public void close() {
			this.playwright.close();
		}

	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Running running = test.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Running.class, (key) -> start(), Running.class);
		String port = Objects.requireNonNull(
				SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port"));
		Visitors visitors = new Visitors(running.browser(), "http://localhost:" + port);
		test.getStore(NAMESPACE).put(Visitors.class, visitors);
		return visitors;
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Visitors visitors = test.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
		if (visitors != null) {
			visitors.leave();
		}
	}

	/**
	 * Starts it.
	 */
	static Running start() {
		try {
			return launch(installed().orElse(null));
		}
		catch (PlaywrightException ex) {
			Assumptions.assumeTrue("true".equals(System.getenv("CI")), () -> "no browser: " + ex.getMessage());
			throw ex;
		}
	}

	// Both live until the end of the run.
	@SuppressWarnings("resource")
	private static Running launch(@Nullable Path installed) {
		Map<String, String> environment = new HashMap<>(System.getenv());
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(OPTIONS);
		if (installed != null) {
			environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
			options.setExecutablePath(installed);
		}
		Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
		try {
			return new Running(playwright, playwright.chromium().launch(options));
		}
		catch (PlaywrightException ex) {
			playwright.close();
			throw ex;
		}
	}

	private static Optional<Path> installed() {
		return Stream.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
			.flatMap((name) -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
				.map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
