package uk.rowan.account;

import jakarta.servlet.http.Cookie;
import uk.rowan.TestDatabase;
import uk.rowan.shared.AccountId;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Signs in through the page, cookies and all, as a browser does.
 */
record SignInBrowser(MockMvc mvc) {

	MockHttpServletResponse signIn(String username, String password, Cookie... cookies) throws Exception {
		return signInFrom("192.0.2.1", username, password, cookies);
	}

	MockHttpServletResponse signInFrom(String address, String username, String password, Cookie... cookies)
			throws Exception {
		var request = post("/sign-in").param("username", username)
			.param("password", password)
			.remoteAddress(address)
			.with(csrf());
		if (cookies.length > 0) {
			request.cookie(cookies);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

	Cookie session(NewAccount account) throws Exception {
		Cookie session = signIn(account.username(), AccountFixtures.PASSWORD).getCookie("rowan");
		if (session == null) {
			throw new AssertionError("nobody signed in");
		}
		return session;
	}

	boolean isSignedIn(Cookie session) throws Exception {
		return open("/account", session).getStatus() == 200;
	}

	MockHttpServletResponse open(String path, Cookie session) throws Exception {
		return this.mvc.perform(get(path).cookie(session).accept(MediaType.TEXT_HTML)).andReturn().getResponse();
	}

	void left(AccountId account) {
		TestDatabase.DATABASE.owner()
			.sql("update account set left_at = now() where id = :id")
			.param("id", account.value())
			.update();
	}

}
