package uk.rowan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list can be sorted by every column that says so, both ways round.
 */
@RowanTest
class SortLinksTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	@Test
	void everySortLinkAnswers() throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		Set<String> followed = new TreeSet<>();
		String search = desk.submit("/people", Map.of("name", List.of(Household.SECRET))).location();
		household.naming("/people/searches/{search}", search.replace("/people/searches/", ""));
		for (Handlers.Endpoint page : this.handlers.all()) {
			String address = household.address(page.path());
			if (page.changes() || address == null) {
				continue;
			}
			for (String link : links(desk.open(address))) {
				assertThat(desk.open(link).status()).as(link).isEqualTo(200);
				String other = link.contains("dir=asc") ? link.replace("dir=asc", "dir=desc")
						: link.replace("dir=desc", "dir=asc");
				assertThat(desk.open(other).status()).as(other).isEqualTo(200);
				followed.add(page.path());
			}
		}
		assertThat(followed).contains("/accounts", "/agencies", "/audit", "/cases", "/people/searches/{search}");
	}

	private static List<String> links(Desk.Answer answer) {
		return answer.page().select("main a[href*='sort=']").eachAttr("href");
	}

}
