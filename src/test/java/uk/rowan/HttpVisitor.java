package uk.rowan;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser of few abilities: keeps cookies, opens pages, sends their forms
 * over the network.
 */
public final class HttpVisitor {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final String address;

	private String site = "";

	/**
	 * A visitor who has not signed in.
	 * @param address where Rowan answers: {@code http://localhost:8080}
	 */
	public HttpVisitor(String address) {
		this.address = address;
	}

	/**
	 * Signs in.
	 * @throws IOException when Rowan does not answer, or refuses
	 */
	public HttpVisitor signIn(String username, String password) throws IOException, InterruptedException {
		int status = send("/sign-in", Map.of("username", username, "password", password));
		if (status / 100 != 3) {
			throw new IOException("sign-in answered " + status);
		}
		return this;
	}

	/**
	 * Says with each request, as browsers do, where the page comes from that asks.
	 */
	HttpVisitor from(String fetchSite) {
		this.site = fetchSite;
		return this;
	}

	/**
	 * Opens a page.
	 */
	public Document open(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = answer(get(path));
		if (answer.statusCode() != 200) {
			throw new IOException(path + " answered " + answer.statusCode());
		}
		return Jsoup.parse(answer.body());
	}

	/**
	 * Opens a page, and thus its form, and sends it with these fields beside the hidden
	 * ones.
	 * @return the status of the answer
	 */
	public int send(String path, Map<String, String> fields) throws IOException, InterruptedException {
		return send(path, open(path), fields);
	}

	/**
	 * Sends the form of a page that is open.
	 * @return the status of the answer
	 */
	public int send(String path, Document page, Map<String, String> fields) throws IOException, InterruptedException {
		return answer(path, page, fields).statusCode();
	}

	/**
	 * Sends the form of a page that is open.
	 */
	HttpResponse<String> answer(String path, Document page, Map<String, String> fields)
			throws IOException, InterruptedException {
		Map<String, String> all = new LinkedHashMap<>();
		for (Element hidden : page.select("main input[type=hidden]")) {
			all.put(hidden.attr("name"), hidden.attr("value"));
		}
		all.putAll(fields);
		String body = all.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return answer(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	/**
	 * The request for a page with this visitor's cookies, to be sent many times.
	 */
	public HttpRequest get(String path) {
		return request(path).GET().build();
	}

	/**
	 * The request that sends a form to a page's script with this visitor's cookies.
	 */
	public HttpRequest post(String path, String body) {
		return request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(PATIENCE)
			.header("Accept", "text/html");
		if (!this.site.isEmpty()) {
			request.header("Sec-Fetch-Site", this.site);
		}
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		return request;
	}

	private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request, BodyHandlers.ofString());
		for (String cookie : answer.headers().allValues("Set-Cookie")) {
			String[] pair = cookie.split(";", 2)[0].split("=", 2);
			this.cookies.put(pair[0], pair[1]);
		}
		return answer;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
