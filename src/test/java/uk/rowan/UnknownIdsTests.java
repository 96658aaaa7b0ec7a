package uk.rowan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An address with an identity that does not exist, or cannot be one, always answers with
 * the same page, so that nobody learns from it what does.
 */
@RowanTest
class UnknownIdsTests {

	private static final long SEED = 20261121;

	private static final int EACH = 200;

	@Autowired
	private MockMvc mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Test
	void everyOneAnswersAlike() throws Exception {
		System.out.println("Seed of the identities: " + SEED);
		List<Handlers.Endpoint> shown = Handlers.all(this.mapping)
			.stream()
			.filter((endpoint) -> !endpoint.changes() && endpoint.takesIdentity() && !endpoint.forTheWorld())
			.toList();
		assertThat(shown).hasSizeGreaterThan(10);
		String expected = body(answer("/cases/" + Ids.next()));
		for (Handlers.Endpoint endpoint : shown) {
			for (String identity : identities()) {
				MockHttpServletResponse answer = answer(endpoint.with(identity));
				assertThat(answer.getStatus()).as("%s with %s", endpoint, identity).isEqualTo(404);
				assertThat(body(answer)).as("%s with %s", endpoint, identity).isEqualTo(expected);
			}
		}
	}

	private static List<String> identities() {
		Random random = new Random(SEED);
		List<String> identities = new ArrayList<>();
		for (int count = 0; count < EACH; count++) {
			identities.add(switch (count % 4) {
				case 0 -> new UUID(random.nextLong(), random.nextLong()).toString();
				case 1 -> Ids.next().toString();
				case 2 -> Long.toHexString(random.nextLong());
				default ->
					new UUID(random.nextLong(), random.nextLong()).toString().toUpperCase(java.util.Locale.ROOT) + "x";
			});
		}
		return identities;
	}

	private MockHttpServletResponse answer(String path) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(path).with(SignedIn.as(Role.values())))
			.andReturn()
			.getResponse();
	}

	/** What a reader sees of the page's main part. */
	private static String body(MockHttpServletResponse answer) throws Exception {
		return org.jsoup.Jsoup.parse(answer.getContentAsString()).select("main").text();
	}

}
