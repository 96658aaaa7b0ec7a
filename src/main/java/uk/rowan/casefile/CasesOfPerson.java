package uk.rowan.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonLinks;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leads from a child's own record to the child's cases, or to the opening of one.
 */
@Component
class CasesOfPerson implements PersonLinks {

	private final JdbcClient database;

	private final CaseWords words;

	CasesOfPerson(JdbcClient database, CaseWords words) {
		this.database = database;
		this.words = words;
	}

	private record Line(UUID id, String reference, boolean open) {

	}

	@Override
	public List<Crumb> links(ActingUser user, PersonSummary person, boolean changeable) {
		List<Line> lines = this.database.sql("""
				select c.id, c.reference, c.is_open from case_file c
				where c.person_id = :person and exists (
					select from reach_open_case o where o.case_id = c.id and o.account_id = :account)
				order by c.is_open desc, c.opened_on desc""")
			.param("person", person.id().value())
			.param("account", user.id().value())
			.query((row, number) -> new Line(row.getObject("id", UUID.class), row.getString("reference"),
					row.getBoolean("is_open")))
			.list();
		List<Crumb> links = new ArrayList<>();
		lines.forEach(
				(line) -> links.add(new Crumb(this.words.say(line.open() ? "link" : "link.closed", line.reference()),
						"/cases/" + line.id())));
		if (changeable && person.kind() != PersonKind.ADULT && mayOpen(user) && lines.stream().noneMatch(Line::open)) {
			links.add(new Crumb(this.words.say("open.title"), "/cases/new?person=" + person.id()));
		}
		return links;
	}

	private static boolean mayOpen(ActingUser user) {
		return user.is(Role.SOCIAL_WORKER) || user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

}
