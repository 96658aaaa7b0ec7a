package uk.rowan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While the audit cannot be written, no record is shown and nothing is changed (design,
 * "Audit"): the database itself refuses the entries.
 */
@RowanTest
class AuditProofTests {

	/** Any letters stand in it, and so now and then a name. */
	private static final String TOKEN = "name=\"_csrf\" value=\"[^\"]*\"";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Handlers handlers;

	private final JdbcClient owner = TestDatabase.DATABASE.owner();

	private final Tables tables = new Tables();

	private final List<String> refused = new ArrayList<>();

	@BeforeEach
	@AfterEach
	void theAuditCanBeWritten() {
		this.owner.sql("drop trigger if exists generated_refuses on audit_entry").update();
		this.owner.sql("drop function if exists generated_refuses").update();
	}

	/** Refuses what this thread's user would have remembered; jobs may go on. */
	private void refuseEntriesOf(String actor) {
		this.owner.sql("create or replace function generated_refuses() returns trigger language plpgsql as "
				+ "$$ begin if new.actor_id = '" + actor + "' then raise exception 'full'; end if; return new; end $$")
			.update();
		this.owner
			.sql("create or replace trigger generated_refuses before insert on audit_entry "
					+ "for each row execute function generated_refuses()")
			.update();
	}

	@Test
	void noPageOfARecordIsShown() throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		refuseEntriesOf(desk.user().id().toString());
		for (Handlers.Endpoint endpoint : endpoints()) {
			String address = address(household, endpoint);
			// What an open page asks for again and again: its own page was remembered.
			if (endpoint.changes() || endpoint.path().matches(".*/live/(board/said|changes|key)") || !endpoint.path()
				.matches("/(cases|people|families|enquiries|conferences)/\\{(id|person|mother|family)}.*")) {
				continue;
			}
			Desk.Answer answer = desk.open(address);
			assertThat(answer.status()).as(endpoint.toString()).isIn(500, 503);
			assertThat(answer.body().replaceAll(TOKEN, "")).as(endpoint.toString())
				.doesNotContain(Household.SECRET, "Ada");
		}
	}

	@Test
	void nothingIsChanged() throws Exception {
		Household household = new Household(this.context).furnished();
		Desk desk = new Desk(this.mvc, household.colleague(null, Role.values()));
		Map<Handlers.Endpoint, FilledForm> forms = new LinkedHashMap<>();
		for (Handlers.Endpoint endpoint : endpoints()) {
			if (endpoint.changes() && !endpoint.forTheWorld()) {
				forms.put(endpoint, FilledForm.asked(desk, endpoint, household));
			}
		}
		refuseEntriesOf(desk.user().id().toString());
		Map<String, String> held = held();
		for (Map.Entry<Handlers.Endpoint, FilledForm> one : forms.entrySet()) {
			Desk.Answer answer = desk.submit(address(household, one.getKey()), one.getValue().values());
			if (answer.status() >= 500) {
				this.refused.add(one.getKey().toString());
				assertThat(answer.body()).as(one.getKey().toString()).doesNotContain(Household.SECRET);
			}
			assertThat(held()).as("%s answered %d", one.getKey(), answer.status()).isEqualTo(held);
		}
		assertThat(this.refused).hasSizeGreaterThan(30)
			.contains("POST /cases/new", "POST /cases/{id}/notes/new", "POST /cases/{id}/closure", "POST /people/new",
					"POST /enquiries/new", "POST /enquiries/{id}/strategy-discussions/new",
					"POST /enquiries/{id}/outcomes/new", "POST /conferences/new", "POST /conferences/{id}/booking",
					"POST /people/{person}/names", "POST /accounts", "POST /settings/council");
		this.tables.close();
	}

	/** What somebody searches for is kept for a day and is no record. */
	private Map<String, String> held() {
		Map<String, String> held = this.tables.held();
		held.remove("person_search");
		return held;
	}

	private static String address(Household household, Handlers.Endpoint endpoint) {
		String known = household.address(endpoint.path());
		return (known != null) ? known : endpoint.with(Ids.next().toString());
	}

	private List<Handlers.Endpoint> endpoints() {
		return this.handlers.all();
	}

}
