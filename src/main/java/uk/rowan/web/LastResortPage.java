package uk.rowan.web;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers what the server refuses before Rowan sees it, and what fails while a failure is
 * being shown: one page, the same for all, with nothing on it that was sent.
 */
@Component
class LastResortPage implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en"><head><meta charset="utf-8"><title>This request could not be answered – Rowan</title>
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<link rel="stylesheet" href="/assets/rowan.css"></head>
			<body class="govuk-template__body"><div class="govuk-width-container">
			<main class="govuk-main-wrapper" id="main-content">
			<h1 class="govuk-heading-l">This request could not be answered</h1>
			<p class="govuk-body">The address may be wrong or incomplete, or Rowan is not available just now.
			Nothing was changed.</p>
			<p class="govuk-body"><a class="govuk-link" href="/">Go to my work</a></p>
			</main></div></body></html>
			""";

	private final SecurityHeaders headers;

	LastResortPage(SecurityHeaders headers) {
		this.headers = headers;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Report(this.headers)));
	}

	private static final class Report extends ErrorReportValve {

		private final SecurityHeaders headers;

		private Report(SecurityHeaders headers) {
			this.headers = headers;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			AtomicBoolean open = new AtomicBoolean();
			response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !open.get()
					|| !response.setErrorReported()) {
				return;
			}
			try {
				response.setContentType("text/html");
				response.setCharacterEncoding("UTF-8");
				this.headers.write(request.getRequest(), response.getResponse());
				Writer page = response.getReporter();
				if (page != null) {
					page.write(PAGE);
					response.finishResponse();
				}
			}
			catch (IOException | IllegalStateException ex) {
				// Nobody is there to read it.
			}
		}

	}

}
