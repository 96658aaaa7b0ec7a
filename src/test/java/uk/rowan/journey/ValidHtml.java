package uk.rowan.journey;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Checks pages as they were sent against the HTML standard.
 */
final class ValidHtml {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	private final List<String> errors = new ArrayList<>();

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

	/** The schema of HTML nests deeper than an ordinary thread can follow. */
	private final ExecutorService thread = Executors
		.newSingleThreadExecutor((work) -> new Thread(null, work, "valid-html", 64 << 20));

	ValidHtml() {
		later(() -> {
			this.validator.setUpMainSchema(SCHEMA, new Collecting());
			this.validator.setUpValidatorAndParsers(new Collecting(), false, false);
			return List.of();
		}).join();
	}

	/**
	 * What is wrong with a page, empty when it is valid; looked for while the caller goes
	 * on.
	 */
	CompletableFuture<List<String>> errors(String html) {
		return later(() -> {
			this.errors.clear();
			this.validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
			return this.errors.stream().distinct().toList();
		});
	}

	private CompletableFuture<List<String>> later(Callable<List<String>> work) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return work.call();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}, this.thread);
	}

	private final class Collecting implements ErrorHandler {

		@Override
		public void warning(SAXParseException warning) {
			// A warning is advice.
		}

		@Override
		public void error(SAXParseException error) {
			ValidHtml.this.errors.add("line " + error.getLineNumber() + ": " + error.getMessage());
		}

		@Override
		public void fatalError(SAXParseException error) {
			error(error);
		}

	}

}
