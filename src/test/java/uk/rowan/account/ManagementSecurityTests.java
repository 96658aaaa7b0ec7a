package uk.rowan.account;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class ManagementSecurityTests {

	@LocalManagementPort
	private int machines;

	@LocalServerPort
	private int people;

	@ParameterizedTest
	@ValueSource(strings = { "health/liveness", "health/readiness", "info" })
	void machinesNeedNoSignIn(String endpoint) throws Exception {
		HttpResponse<String> answer = get(this.machines, endpoint);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("set-cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "heapdump", "beans", "loggers", "threaddump", "shutdown" })
	void whatIsNotExposedIsNotThere(String endpoint) throws Exception {
		assertThat(get(this.machines, endpoint).statusCode()).isNotEqualTo(200);
	}

	@Test
	void peoplesPortHasNoneOfIt() throws Exception {
		HttpResponse<String> answer = get(this.people, "health");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.body()).doesNotContain("UP");
	}

	private static HttpResponse<String> get(int port, String endpoint) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(
					HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/" + endpoint)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
