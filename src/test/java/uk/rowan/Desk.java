package uk.rowan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import uk.rowan.shared.ActingUser;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Somebody at work: opens pages and sends forms, and takes whatever comes back.
 */
record Desk(MockMvc mvc, ActingUser user) {

	/**
	 * What came back.
	 */
	record Answer(int status, String body, String location) {

		/** Nothing was asked. */
		static final Answer NONE = new Answer(404, "", "");

		Document page() {
			return Jsoup.parse(this.body);
		}

		/** What a reader sees. */
		String words() {
			Document page = page();
			return page.title() + " | " + page.select("main").text();
		}

		/** A redirect follows, or what can be shown but once. */
		boolean carriedOut() {
			return redirected() || this.status == 200;
		}

		boolean redirected() {
			return this.status == 302 || this.status == 303;
		}

	}

	Answer open(String address) throws Exception {
		return send(get(java.net.URI.create(address)));
	}

	Answer submit(String address, Map<String, List<String>> typed) throws Exception {
		MockHttpServletRequestBuilder request = post(java.net.URI.create(address)).with(csrf());
		typed.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return send(request);
	}

	Answer send(MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(request.with(SignedIn.as(this.user)))
			.andReturn()
			.getResponse();
		return new Answer(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8),
				Objects.requireNonNullElse(answer.getRedirectedUrl(), ""));
	}

}
