package uk.rowan.account;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Everything needs signing in, except the few addresses named here.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
class SignInSecurity {

	private static final String[] OPEN = { SignInController.PATH, "/assets/**", "/accessibility", "/cookies", "/error",
			"/one-time/**", "/first-administrator/**" };

	@Bean
	SecurityFilterChain signInNeeded(HttpSecurity http, AccountSession session, AskedPage asked,
			CsrfTokenRepository formCookie, SignInAsked signIn) throws Exception {
		XorCsrfTokenRequestAttributeHandler tokens = new XorCsrfTokenRequestAttributeHandler();
		// The cookie is set before the page begins, not when its first form is written.
		tokens.setCsrfRequestAttributeName(null);
		return http
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
						.permitAll()
						.requestMatchers(OPEN)
						.permitAll()
						.anyRequest()
						.authenticated())
			.securityContext((context) -> context.securityContextRepository(session))
			.requestCache((cache) -> cache.requestCache(asked))
			.csrf((csrf) -> csrf.csrfTokenRepository(formCookie).csrfTokenRequestHandler(tokens))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * Every request is measured as a whole; measuring each of its filters too costs more
	 * than most of them.
	 */
	@Bean
	SecurityObservationSettings filtersAreNotMeasured() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	CookieSerializer sessionCookie(PublicAddress address) {
		DefaultCookieSerializer cookie = new SessionCookie();
		cookie.setCookieName(address.cookieName("rowan"));
		cookie.setCookiePath("/");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setUseSecureCookie(address.isSecure());
		// A link in a message opens the page it names for somebody who has signed in.
		cookie.setSameSite("Lax");
		return cookie;
	}

	/**
	 * Two requests of one session may leave a message for the next page at the same time;
	 * the second must not fail after its change was made.
	 */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionAttributesWrittenTwice() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	ConversionService springSessionConversionService() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(new SessionBytes());
		return conversions;
	}

	/**
	 * The secret of forms lives in a cookie, so that nobody needs a session before
	 * signing in, and a form stays good while its reader signs in again in another tab.
	 */
	@Bean
	CsrfTokenRepository formCookie(PublicAddress address) {
		CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
		cookie.setCookieName(address.cookieName("rowan-form"));
		cookie.setCookiePath("/");
		cookie.setCookieCustomizer((settings) -> settings.httpOnly(true).secure(address.isSecure()).sameSite("Lax"));
		return cookie;
	}

}
