package uk.rowan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change that another site asks for in a user's name is refused, whatever it asks.
 */
@RowanTest
class ForgeryTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	private final Tables tables = new Tables();

	private Household household;

	@BeforeEach
	void furnish() {
		this.household = new Household(this.context).furnished();
	}

	@AfterEach
	void close() {
		this.tables.close();
	}

	@Test
	void noChangeIsMadeWithoutTheTokenOfThePage() throws Exception {
		Map<String, String> before = this.tables.held();
		long entries = entries();
		for (Handlers.Endpoint endpoint : changing()) {
			int status = this.mvc
				.perform(MockMvcRequestBuilders.request(endpoint.method(), address(endpoint))
					.with(SignedIn.as(Role.values())))
				.andReturn()
				.getResponse()
				.getStatus();
			assertThat(status).as(endpoint.toString()).isEqualTo(403);
		}
		assertThat(this.tables.held()).isEqualTo(before);
		assertThat(entries()).isEqualTo(entries);
	}

	@Test
	void noChangeIsMadeWithTheTokenOfAnotherSession() throws Exception {
		Map<String, String> before = this.tables.held();
		long entries = entries();
		for (Handlers.Endpoint endpoint : changing()) {
			int status = this.mvc
				.perform(MockMvcRequestBuilders.request(endpoint.method(), address(endpoint))
					.with(SignedIn.as(Role.values()))
					.with(SecurityMockMvcRequestPostProcessors.csrf().useInvalidToken()))
				.andReturn()
				.getResponse()
				.getStatus();
			assertThat(status).as(endpoint.toString()).isEqualTo(403);
		}
		assertThat(this.tables.held()).isEqualTo(before);
		assertThat(entries()).isEqualTo(entries);
	}

	/** Of records that exist, so that there would be something to change. */
	private String address(Handlers.Endpoint endpoint) {
		String known = this.household.address(endpoint.path());
		return (known != null) ? known : endpoint.with(Ids.next().toString());
	}

	private List<Handlers.Endpoint> changing() {
		List<Handlers.Endpoint> changing = this.handlers.all().stream().filter(Handlers.Endpoint::changes).toList();
		assertThat(changing).hasSizeGreaterThan(15);
		return changing;
	}

	private static long entries() {
		return TestDatabase.DATABASE.owner().sql("select count(*) from audit_entry").query(Long.class).single();
	}

}
