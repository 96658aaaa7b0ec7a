package uk.rowan;

import java.util.List;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change that another site asks for in a user's name is refused, whatever it asks.
 */
@RowanTest
class ForgeryTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Test
	void noChangeIsMadeWithoutTheTokenOfThePage() throws Exception {
		long before = entries();
		for (Handlers.Endpoint endpoint : changing()) {
			int status = this.mvc
				.perform(MockMvcRequestBuilders.request(endpoint.method(), endpoint.with(Ids.next().toString()))
					.with(SignedIn.as(Role.values())))
				.andReturn()
				.getResponse()
				.getStatus();
			assertThat(status).as(endpoint.toString()).isEqualTo(403);
		}
		assertThat(entries()).isEqualTo(before);
	}

	@Test
	void noChangeIsMadeWithTheTokenOfAnotherSession() throws Exception {
		long before = entries();
		for (Handlers.Endpoint endpoint : changing()) {
			int status = this.mvc
				.perform(MockMvcRequestBuilders.request(endpoint.method(), endpoint.with(Ids.next().toString()))
					.with(SignedIn.as(Role.values()))
					.with(SecurityMockMvcRequestPostProcessors.csrf().useInvalidToken()))
				.andReturn()
				.getResponse()
				.getStatus();
			assertThat(status).as(endpoint.toString()).isEqualTo(403);
		}
		assertThat(entries()).isEqualTo(before);
	}

	private List<Handlers.Endpoint> changing() {
		List<Handlers.Endpoint> changing = Handlers.all(this.mapping)
			.stream()
			.filter(Handlers.Endpoint::changes)
			.toList();
		assertThat(changing).hasSizeGreaterThan(15);
		return changing;
	}

	private static long entries() {
		return TestDatabase.DATABASE.owner().sql("select count(*) from audit_entry").query(Long.class).single();
	}

}
