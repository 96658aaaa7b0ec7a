package uk.rowan.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import uk.rowan.TestDatabase;
import uk.rowan.shared.AccountId;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Signs in and sends forms through the pages, cookies and all, as a browser does.
 */
record SignInBrowser(MockMvc mvc) {

	/**
	 * A browser that meets the real cookie of forms, which Spring's own test support for
	 * forms takes out of the shared application for good.
	 */
	static SignInBrowser on(MockMvc mvc) {
		WebApplicationContext application = mvc.getDispatcherServlet().getWebApplicationContext();
		if (application == null) {
			throw new AssertionError("no application");
		}
		WebTestUtils.setCsrfTokenRepository(new MockHttpServletRequest(application.getServletContext()),
				application.getBean(CsrfTokenRepository.class));
		return new SignInBrowser(mvc);
	}

	MockHttpServletResponse signIn(String username, String password, Cookie... cookies) throws Exception {
		return signInFrom("192.0.2.1", username, password, cookies);
	}

	MockHttpServletResponse signInFrom(String address, String username, String password, Cookie... cookies)
			throws Exception {
		return perform(form("/sign-in", cookies).param("username", username)
			.param("password", password)
			.remoteAddress(address));
	}

	Cookie session(NewAccount account) throws Exception {
		return cookie(signIn(account.username(), AccountFixtures.PASSWORD), "rowan");
	}

	boolean isSignedIn(Cookie session) throws Exception {
		return open("/account", session).getStatus() == 200;
	}

	MockHttpServletResponse open(String path, Cookie... cookies) throws Exception {
		MockHttpServletRequestBuilder request = get(path).accept(MediaType.TEXT_HTML);
		return perform((cookies.length > 0) ? request.cookie(cookies) : request);
	}

	MockHttpServletResponse send(String path, Cookie session, String... fields) throws Exception {
		return perform(filled(form(path, session), fields));
	}

	MockHttpServletResponse sendSignedOut(String path, String... fields) throws Exception {
		return perform(filled(form(path), fields));
	}

	void left(AccountId account) {
		TestDatabase.DATABASE.owner()
			.sql("update account set left_at = now() where id = :id")
			.param("id", account.value())
			.update();
	}

	static Cookie cookie(MockHttpServletResponse answer, String name) {
		Cookie cookie = answer.getCookie(name);
		if (cookie == null) {
			throw new AssertionError("no cookie " + name + " in an answer " + answer.getStatus());
		}
		return cookie;
	}

	private MockHttpServletRequestBuilder form(String path, Cookie... cookies) throws Exception {
		MockHttpServletResponse page = open("/sign-in");
		String token = Jsoup.parse(page.getContentAsString()).select("main input[name=_csrf]").attr("value");
		List<Cookie> all = new ArrayList<>(Arrays.asList(cookies));
		all.add(cookie(page, "rowan-form"));
		return post(path).accept(MediaType.TEXT_HTML).cookie(all.toArray(Cookie[]::new)).param("_csrf", token);
	}

	private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String... fields) {
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return request;
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
