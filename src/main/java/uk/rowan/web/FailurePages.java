package uk.rowan.web;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for each way in which a request can fail, worded for a caseworker. Nothing
 * that an exception says is shown; failures of Rowan's own carry an id that the log has
 * too.
 */
@Component
class FailurePages {

	private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

	private final MessageSource messages;

	FailurePages(MessageSource messages) {
		this.messages = messages;
	}

	ModelAndView page(HttpStatusCode status, @Nullable Throwable failure) {
		return page(status, String.valueOf(status.value()), failure);
	}

	ModelAndView page(HttpStatusCode status, String words, @Nullable Throwable failure) {
		ModelAndView page = new ModelAndView("web/failure", status);
		page.addObject("words", known(words) ? words : (status.is5xxServerError() ? "500" : "400"));
		if (status.is5xxServerError()) {
			String id = UUID.randomUUID().toString().substring(0, 8);
			LOG.error("Failure {} answered with {}: {}", id, status.value(),
					(failure != null) ? WordlessTrace.of(failure) : "no exception");
			page.addObject("failureId", id);
		}
		return page;
	}

	private boolean known(String words) {
		return this.messages.getMessage("web.failure." + words + ".title", null, null, Locale.UK) != null;
	}

}
