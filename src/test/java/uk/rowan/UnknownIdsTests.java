package uk.rowan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An address with an identity that does not exist, or cannot be one, always answers with
 * the same page, so that nobody learns from it what does.
 */
@RowanTest
class UnknownIdsTests {

	private static final long SEED = 20261121;

	private static final int EACH = 40;

	private static final int EACH_OF_THE_LONG = 200;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	@Test
	void everyOneAnswersAlike() throws Exception {
		answerAlike(EACH);
	}

	@Test
	@Tag("long")
	void manyOfEachAnswerAlike() throws Exception {
		answerAlike(EACH_OF_THE_LONG);
	}

	private void answerAlike(int each) throws Exception {
		System.out.println("Seed of the identities: " + SEED);
		List<Handlers.Endpoint> shown = this.handlers.all()
			.stream()
			.filter((endpoint) -> !endpoint.changes() && endpoint.takesIdentity() && !endpoint.forTheWorld())
			.toList();
		assertThat(shown).hasSizeGreaterThan(10);
		Desk desk = new Desk(this.mvc, Household.colleague(this.context, null, Role.values()));
		String expected = desk.open("/cases/" + Ids.next()).words();
		// On both cores, for they are many.
		shown.parallelStream()
			.forEach((endpoint) -> identities(each)
				.forEach((identity) -> answersAlike(desk, endpoint, endpoint.with(identity), expected)));
	}

	@Test
	void recordsOutOfReachAnswerAsIfTheyWereNot() throws Exception {
		Household foreign = new Household(this.context).furnished();
		Role[] roles = { Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.CHAIR, Role.MINUTE_TAKER };
		Desk desk = new Desk(this.mvc, Household.colleague(this.context, null, roles));
		String expected = desk.open("/cases/" + Ids.next()).words();
		List<Handlers.Endpoint> records = this.handlers.all()
			.stream()
			.filter((endpoint) -> endpoint.path()
				.matches("/(cases|people|families|enquiries|conferences)/\\{(id|person|mother|family)}.*"))
			.filter((endpoint) -> !Collections.disjoint(Handlers.served(endpoint), List.of(roles)))
			.toList();
		assertThat(records).hasSizeGreaterThan(30);
		for (Handlers.Endpoint endpoint : records) {
			answersAlike(desk, endpoint, Objects.requireNonNull(foreign.address(endpoint.path())), expected);
		}
	}

	private static void answersAlike(Desk desk, Handlers.Endpoint endpoint, String address, String expected) {
		Desk.Answer answer = answer(desk, endpoint, address);
		assertThat(answer.status()).as("%s at %s", endpoint, address).isEqualTo(404);
		assertThat(answer.words()).as("%s at %s", endpoint, address).isEqualTo(expected);
		assertThat(answer.body()).as("%s at %s", endpoint, address).doesNotContain(Household.SECRET);
	}

	private static Desk.Answer answer(Desk desk, Handlers.Endpoint endpoint, String address) {
		try {
			return endpoint.changes() ? desk.submit(address, Map.of("version", List.of("0"))) : desk.open(address);
		}
		catch (Exception ex) {
			throw new AssertionError(address, ex);
		}
	}

	private static List<String> identities(int each) {
		Random random = new Random(SEED);
		List<String> identities = new ArrayList<>();
		for (int count = 0; count < each; count++) {
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

}
