package uk.rowan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that creates, sent again: with the same words it is answered as the first time,
 * with others nothing is dropped without a word.
 */
@RowanTest
class SentAgainTests {

	private static final List<String> IDENTITIES = List.of("id", "versionId");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	private KeptSettings settings;

	@BeforeEach
	void keep() {
		this.settings = new KeptSettings(this.context);
	}

	@AfterEach
	void takeBack() {
		this.settings.close();
	}

	@ParameterizedTest
	@CsvSource({ "POST /people/new, given", "POST /families/new, name", "POST /cases/new, reason",
			"POST /cases/{id}/notes/new, text", "POST /agencies/new, name", "POST /accounts, name",
			"POST /accounts/teams, name", "POST /settings/contacts, label", "POST /notices, title",
			"POST /notices/{id}/versions, words", "POST /conferences/new, note", "POST /plans/{id}/review, note",
			"POST /conferences/{id}/record/sections/{section}/comments/new, words",
			"POST /conferences/{id}/record/addenda/new, words", "POST /conferences/{id}/booking, place",
			"POST /conferences/{id}/invitations/new, name",
			"POST /conferences/{id}/invitations/tellings, lines[0].note",
			"POST /conferences/{id}/exclusions/new, words", "POST /conferences/{id}/invitations/apart/new, reason",
			"POST /conferences/{id}/reports, note", "POST /enquiries/new, decision",
			"POST /enquiries/{id}/strategy-discussions/new, decision",
			"POST /enquiries/{id}/outcomes/new, children[0].reasons" })
	void otherWordsAreToldAndShownBesideWhatIsSaved(String creating, String field) throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		Handlers.Endpoint endpoint = endpoint(creating);
		String address = java.util.Objects.requireNonNull(household.address(endpoint.path()));
		String first = "First " + Ids.next().toString().substring(24);
		Map<String, List<String>> typed = new TreeMap<>(FilledForm.asked(desk, endpoint, household).with(field, first));
		assertThat(desk.submit(address, typed).carriedOut()).isTrue();
		assertThat(desk.submit(address, typed).redirected()).as("the same again").isTrue();
		typed.put(field, List.of("Other & " + first));
		Desk.Answer told = desk.submit(address, typed);
		assertThat(told.status()).isEqualTo(409);
		bothAreShown(told.page(), field, first);
		canBeSentAsAnother(desk, address, typed, told.page());
	}

	private static void bothAreShown(Document page, String field, String first) {
		assertThat(page.select(".govuk-error-summary").text()).contains("You have sent this form before");
		assertThat(page.select("[id='" + field + "']").val()).isEqualTo("Other & " + first);
		assertThat(page.select("[id='" + field + "-saved']").text()).isEqualTo("Saved: " + first);
		assertThat(page.select(".govuk-inset-text[id$=-saved]")).as("what is alike").hasSize(1);
	}

	private static void canBeSentAsAnother(Desk desk, String address, Map<String, List<String>> typed, Document page)
			throws Exception {
		assertThat(desk.open(page.select(".govuk-error-summary a").attr("href")).status()).isEqualTo(200);
		page.select("main input[type=hidden]").forEach((carried) -> {
			if (IDENTITIES.contains(carried.attr("name"))) {
				assertThat(typed.get(carried.attr("name"))).doesNotContain(carried.val());
			}
			typed.replace(carried.attr("name"), List.of(carried.val()));
		});
		assertThat(desk.submit(address, typed).status()).as("sent as another").isNotEqualTo(409);
	}

	@Test
	void everyFormThatCreatesIsTried() throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		List<String> creating = new ArrayList<>();
		for (Handlers.Endpoint endpoint : this.handlers.all()) {
			if (endpoint.changes() && FilledForm.fields(endpoint).stream().anyMatch(IDENTITIES::contains)) {
				String address = household.address(endpoint.path());
				Map<String, List<String>> asked = FilledForm.asked(desk, endpoint, household).values();
				if (asked.keySet()
					.stream()
					.filter(IDENTITIES::contains)
					.anyMatch((name) -> address != null
							&& !address.contains(String.join("", asked.getOrDefault(name, List.of()))))) {
					creating.add(endpoint.toString());
				}
			}
		}
		CsvSource tried = SentAgainTests.class
			.getDeclaredMethod("otherWordsAreToldAndShownBesideWhatIsSaved", String.class, String.class)
			.getAnnotation(CsvSource.class);
		assertThat(creating).containsExactlyInAnyOrder(java.util.Arrays.stream(tried.value())
			.map((row) -> row.substring(0, row.indexOf(',')))
			.toArray(String[]::new));
	}

	private Handlers.Endpoint endpoint(String name) {
		return this.handlers.all()
			.stream()
			.filter((endpoint) -> endpoint.toString().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
