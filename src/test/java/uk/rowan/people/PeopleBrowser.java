package uk.rowan.people;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import uk.rowan.SignedIn;
import uk.rowan.shared.ActingUser;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Somebody at a browser.
 */
record PeopleBrowser(MockMvc mvc, ActingUser user) {

	Document page(String address) throws Exception {
		MockHttpServletResponse answer = send(get(address));
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select("h1")).as(address).hasSize(1);
		assertThat(page.html()).as(address).doesNotContain("??");
		return page;
	}

	Document rejected(String address, String... fields) throws Exception {
		MockHttpServletResponse answer = submit(address, fields);
		assertThat(answer.getStatus()).as(address).isEqualTo(422);
		return Jsoup.parse(answer.getContentAsString());
	}

	String redirected(String address, String... fields) throws Exception {
		MockHttpServletResponse answer = submit(address, fields);
		String to = answer.getRedirectedUrl();
		assertThat(to).as("%s answered %d", address, answer.getStatus()).isNotNull();
		return (to != null) ? to : "";
	}

	MockHttpServletResponse submit(String address, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(address).with(csrf());
		for (int index = 0; index < fields.length; index += 2) {
			request = request.param(fields[index], fields[index + 1]);
		}
		return send(request);
	}

	MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(SignedIn.as(this.user))).andReturn().getResponse();
	}

}
