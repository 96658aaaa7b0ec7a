package uk.rowan;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import uk.rowan.shared.ActingUser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Opens pages and sends forms as somebody, and says what came back.
 */
@TestComponent
public record Visit(MockMvc pages) {

	public Document page(ActingUser user, String address, int status) throws Exception {
		return answer(user, get(address), status);
	}

	/**
	 * Sends a form.
	 * @param typed names and values in turn
	 */
	public Document submit(ActingUser user, String address, int status, String... typed) throws Exception {
		return answer(user, filled(address, typed), status);
	}

	/**
	 * Sends a form that is taken, and says where it leads.
	 * @param typed names and values in turn
	 */
	public String sent(ActingUser user, String address, String... typed) throws Exception {
		MockHttpServletResponse response = perform(user, filled(address, typed));
		assertThat(response.getStatus()).as(response.getContentAsString()).isIn(302, 303);
		return String.valueOf(response.getRedirectedUrl());
	}

	private static MockHttpServletRequestBuilder filled(String address, String... typed) {
		MockHttpServletRequestBuilder request = post(address).with(csrf());
		for (int index = 0; index < typed.length; index += 2) {
			request.param(typed[index], typed[index + 1]);
		}
		return request;
	}

	private MockHttpServletResponse perform(ActingUser user, MockHttpServletRequestBuilder request) throws Exception {
		return this.pages.perform(request.with(SignedIn.as(user))).andReturn().getResponse();
	}

	private Document answer(ActingUser user, MockHttpServletRequestBuilder request, int status) throws Exception {
		MockHttpServletResponse response = perform(user, request);
		int answered = response.getStatus();
		assertThat((answered == 302) ? 303 : answered).as(response.getContentAsString()).isEqualTo(status);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	/**
	 * The part of a page that tells one answer from another.
	 */
	public static String main(Document document) {
		return document.title() + document.select("main").html();
	}

}
