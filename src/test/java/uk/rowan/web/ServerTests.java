package uk.rowan.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.rowan.RowanTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only the real server shows: headers, assets, requests that never reach a handler.
 */
@RowanTest
@ExtendWith(OutputCaptureExtension.class)
class ServerTests {

	private final HttpClient browser = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	private HttpResponse<String> get(String path) throws Exception {
		return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
	}

	private HttpResponse<String> post(String path, String body) throws Exception {
		return send(HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private URI at(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** Sends what no client library would. */
	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			InputStream answer = socket.getInputStream();
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String asking(String target) {
		return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	}

	private static void isFailurePage(HttpResponse<String> answer, int status, String heading) {
		assertThat(answer.statusCode()).isEqualTo(status);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h1").text()).isEqualTo(heading);
		assertThat(page.select("header, footer, .govuk-skip-link, main#main-content")).hasSize(4);
		assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Tomcat");
	}

	@Test
	void aBodyThatBreaksOffIsNoFailureOfRowans(CapturedOutput log) throws Exception {
		String answer = raw("""
				POST /sign-in HTTP/1.1
				Host: localhost
				Transfer-Encoding: chunked
				Content-Type: application/x-www-form-urlencoded
				Connection: close

				ZZ
				name
				0

				""".replace("\n", "\r\n"));
		assertThat(answer).startsWith("HTTP/1.1 400");
		assertThat(log.getAll()).doesNotContain("Failure ");
	}

	@Test
	void publicPagesNeedNoSignIn() throws Exception {
		assertThat(Jsoup.parse(get("/accessibility").body()).select("h1").text()).isEqualTo("Accessibility statement");
		assertThat(Jsoup.parse(get("/cookies").body()).select("h1").text()).isEqualTo("Cookies");
	}

	@Test
	void everyPageForbidsWhatItDoesNotNeed() throws Exception {
		var headers = get("/accessibility").headers();
		assertThat(headers.firstValue("Content-Security-Policy")).hasValue(
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
						+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "microphone=()");
		assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
	}

	@Test
	void failurePagesCarryTheSameHeaders() throws Exception {
		var headers = post("/accessibility", "name=%00").headers();
		assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
	}

	@Test
	void assetsAreNamedAfterTheirContentAndKept() throws Exception {
		Document page = Jsoup.parse(get("/accessibility").body());
		for (String href : page.select("link[href*=rowan], link[href*=govuk]").eachAttr("href")) {
			assertThat(href).matches("/assets/[a-z.-]+-[0-9a-f]{32}\\.(css|js|svg)");
			var asset = get(href);
			assertThat(asset.statusCode()).isEqualTo(200);
			assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000");
		}
		String script = page.select("script").attr("src");
		assertThat(get(script).headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
	}

	@Test
	void linksToPagesAreNotSoughtAmongTheFilesOfTheLibraries(@Autowired ResourceUrlProvider assets) {
		assertThat(assets.getHandlerMap().keySet()).contains("/assets/**")
			.noneMatch((pattern) -> new AntPathMatcher().match(pattern, "/cases/new"));
		assertThat(assets.getForLookupPath("/assets/rowan.css")).isNotNull().isNotEqualTo("/assets/rowan.css");
	}

	@Test
	void stylesNeedNothingFromElsewhere() throws Exception {
		String styles = get("/assets/rowan.css").body();
		assertThat(styles).contains(".moj-identity-bar", ".rowan-header")
			.doesNotContain("data:", "GDS Transport", "crest", "crown", "url(http", "url(//", "@import");
	}

	@Test
	void whatPostgresqlCannotKeepIsRefused() throws Exception {
		String heading = "This page could not read what was sent";
		isFailurePage(post("/accessibility", "name=Ada%00Birch"), 400, heading);
		isFailurePage(post("/accessibility", "name=%ED%A0%80"), 400, heading);
		isFailurePage(post("/accessibility", "name=%C3%28"), 400, heading);
		isFailurePage(post("/accessibility", "name=%zz"), 400, heading);
		isFailurePage(get("/accessibility?page=%00"), 400, heading);
	}

	@Test
	void formsOverTheLimitAreTooLarge() throws Exception {
		isFailurePage(post("/accessibility", "name=" + "x".repeat(12_700_000)), 413, "What you sent is too large");
	}

	@Test
	void moreFieldsThanAnyFormHasAreRefused() throws Exception {
		assertThat(post("/accessibility", "x=1&".repeat(20_000)).statusCode()).isIn(400, 413);
	}

	@Test
	void addressesThatCannotBeReadAreRefused() throws Exception {
		for (String target : new String[] { "/cases/%zz", "/cases/%00", "/cases/..%2f..%2fetc", "/cases/a;b=c",
				"//cases", "/cases/<script>", "/%", "/cases/%C0%AE", "/cases/" + "a".repeat(20_000) }) {
			String answer = raw(asking(target));
			assertThat(answer).as(target)
				.startsWith("HTTP/1.1 4")
				.contains("<h1")
				.doesNotContain("Exception", "Tomcat", "\tat ");
		}
	}

	@Test
	void requestsThatAreNoneAreRefused() throws Exception {
		assertThat(raw("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat");
		assertThat(raw("GET / HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat");
		assertThat(raw("TRACE /accessibility HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 40");
	}

	@Test
	void redirectsLeadNowhereElseWhateverHostAVisitorNames() throws Exception {
		String answer = raw(asking("/").replace("Host: localhost", "Host: elsewhere.example"));
		assertThat(answer).startsWith("HTTP/1.1 302").contains("\r\nLocation: /sign-in").doesNotContain("elsewhere");
	}

	@Test
	void anAnswerOfTheServerItselfHasTheSameHeaders() throws Exception {
		assertThat(raw(asking("/people/..%2faccounts"))).startsWith("HTTP/1.1 4")
			.contains("frame-ancestors 'none'", "X-Content-Type-Options: nosniff", "no-store");
	}

	@Test
	void aCookieThatNamesNoSessionIsNone() throws Exception {
		for (String cookie : new String[] { "AAAA", "YWJjAGRlZg==", "%00", "x".repeat(4000) }) {
			HttpResponse<String> answer = send(
					HttpRequest.newBuilder(at("/sign-in")).header("Cookie", "rowan=" + cookie));
			assertThat(answer.statusCode()).as(cookie).isEqualTo(200);
		}
	}

	@Test
	void indexedFieldsAreNoForms() throws Exception {
		for (String name : new String[] { "checked%5B0%5D", "roles%5B-1%5D", "file%5B", "x%5B99999999%5D" }) {
			assertThat(post("/sign-in", name + "=a").statusCode()).as(name).isEqualTo(400);
		}
	}

	@Test
	void anAddressThatLeadsNowhereIsInNoLog(CapturedOutput log) throws Exception {
		raw(asking("/Isla%20Thornbury-secret"));
		assertThat(log.getAll()).doesNotContain("Thornbury-secret");
	}

}
