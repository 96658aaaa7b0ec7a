package uk.rowan.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import uk.rowan.settings.Happening;
import uk.rowan.settings.Happenings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has happened lately in somebody's cases: allocated to them, restricted to them,
 * closed, opened again, opened by break-glass. The data protection officer is told of
 * every break-glass, by the case's reference alone.
 */
@Component
class CaseNews implements Happenings {

	private static final String SQL = """
			with open as materialized (
				select o.case_id, o.ground from reach_open_cases(:account) o
			), own as (
				select o.case_id from open o where o.ground in ('ALLOCATED', 'TEAM', 'NAMED')
			)
			select 'allocated' as kind, a.from_at as at, a.case_id, true as open, cast(null as uuid) as opening
			from case_allocation a join own on own.case_id = a.case_id
			where a.account_id = :account and a.until_at is null and a.from_at >= :since
			union
			select 'named', n.from_at, n.case_id, true, null
			from reach_naming n join own on own.case_id = n.case_id
			where n.account_id = :account and n.given_by <> :account and n.from_at >= :since
			union
			select 'closed', x.closed_at, x.case_id, true, null
			from case_closure x where x.closed_at >= :since and x.closed_by <> :account
			and x.case_id in (select o.case_id from open o)
			union
			select 'reopened', x.reopened_at, x.case_id, true, null
			from case_reopening x where x.reopened_at >= :since and x.reopened_by <> :account
			and x.case_id in (select o.case_id from open o)
			union
			select 'glass', g.from_at, g.case_id, own.case_id is not null, g.id
			from reach_glass_broken g left join own on own.case_id = g.case_id
			where g.from_at >= :since and g.account_id <> :account and (own.case_id is not null or :oversees
				and not exists (select from reach_conflicted_case k where k.account_id = :account and k.case_id = g.case_id))
			and not exists (select from case_glass_seen e where e.opening_id = g.id and e.account_id = :account)""";

	private final JdbcClient database;

	private final CaseWords words;

	CaseNews(JdbcClient database, CaseWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<Happening> since(ActingUser user, Instant since) {
		return this.database
			.sql("select n.*, c.reference from (" + SQL
					+ ") n join case_file c on c.id = n.case_id order by n.at desc limit 50")
			.param("account", user.id().value())
			.param("since", Timestamp.from(since))
			.param("oversees", user.is(Role.DPO))
			.query((row, number) -> happening(row.getString("kind"), row.getTimestamp("at").toInstant(),
					href(user, row), row.getString("reference")))
			.list();
	}

	private Happening happening(String kind, Instant at, String href, String reference) {
		return new Happening(at, this.words.say("news." + kind, reference), href);
	}

	private static String href(ActingUser user, ResultSet row) throws SQLException {
		String aCase = row.getBoolean("open") ? "/cases/" + row.getObject("case_id", UUID.class) : "/audit";
		UUID opening = row.getObject("opening", UUID.class);
		return (opening != null) ? GlassPage.address(user, opening).orElse(aCase) : aCase;
	}

}
