package uk.rowan.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.ActorNames;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads ties that have ended, by themselves, so that none is taken for one that stands.
 * An end opens nothing: of a person out of reach it names nobody either.
 */
@Service
class FormerTies {

	private static final String ORDER = " order by x.ended_why, coalesce(x.until_on, x.ended_at::date) desc, x.id";

	private static final String ENDED = """
			select id, person_id as other, kind, '' as way, null::uuid as family_id, until_on, ended_at,
				ended_by, ended_why
			from person_relationship where other_person_id = :person and ended_at is not null
			union all
			select id, other_person_id, kind, '.inverse', null, until_on, ended_at, ended_by, ended_why
			from person_relationship where person_id = :person and ended_at is not null
			union all
			select f.id, f.person_id, 'FAMILY', '', f.family_id, f.until_on, f.ended_at, f.ended_by, f.ended_why
			from family_member m join family_member f on f.family_id = m.family_id
			where m.person_id = :person and m.ended_at is null
			and f.person_id <> :person and f.ended_at > m.recorded_at
			and not exists (select from family_member b
				where b.family_id = f.family_id and b.person_id = f.person_id and b.ended_at is null)
			union all
			select f.id, null, 'MEMBER', '', f.family_id, f.until_on, f.ended_at, f.ended_by, f.ended_why
			from family_member f where f.person_id = :person and f.ended_at is not null
			and not exists (select from family_member b
				where b.family_id = f.family_id and b.person_id = f.person_id and b.ended_at is null)""";

	private static final String OF_PERSON = """
			select x.*, case when g.reached then n.display_name end as display_name, f.name as family_name,
				g.open as family_open
			from (""" + ENDED
			+ """
					) x
					cross join lateral (
						select exists (
							select from people_open_family o
							where o.family_id = x.family_id and o.account_id = :account) as open,
						exists (
							select from people_open_person o where o.person_id = x.other and o.account_id = :account) as reached,
						exists (
							select from people_open_directly o
							where o.person_id = :person and o.account_id = :account) as directly
					) g
					left join people_name n on n.person_id = x.other
					left join family f on f.id = x.family_id
					where case when x.other is null
						then g.open or x.ended_why = 'CHANGED' and g.directly
							and not exists (
								select from family_member b join people_restricted r on r.person_id = b.person_id
								where b.family_id = x.family_id and b.ended_at is null)
						when x.family_id is not null then g.open and g.reached
						else g.reached or g.directly
							and not exists (
								select from people_conflict c where c.person_id = x.other and c.account_id = :account)
							and not exists (
								select from people_restricted r where r.person_id = x.other or r.person_id in (
									select k.relative_id from people_kin k where k.person_id = x.other))
						end"""
			+ ORDER;

	private final JdbcClient database;

	private final ActorNames actors;

	private final PeopleWords words;

	FormerTies(JdbcClient database, ActorNames actors, PeopleWords words) {
		this.database = database;
		this.actors = actors;
		this.words = words;
	}

	/**
	 * Former relatives, who left the person's family groups while the record held both in
	 * them, and the groups that the person left; who came back is no former member. A
	 * group that was left is named to whoever may open the person directly, unless a
	 * child who is in it now is restricted; one that the person was never in, to nobody
	 * who may not open it. Of a former relative who is closed to whoever has the person's
	 * case, but not by a restriction, it says that there was one: or the next worker
	 * would not learn of a mother whom the last one took off.
	 */
	@Transactional(readOnly = true)
	List<FormerTie> of(ActingUser by, PersonId person) {
		return shown(this.database.sql(OF_PERSON)
			.param("person", person.value())
			.param("account", by.id().value())
			.query(this::row)
			.list());
	}

	/**
	 * Who was a member of a family group that is open to the user, and is none now.
	 */
	@Transactional(readOnly = true)
	List<FormerTie> of(ActingUser by, FamilyId family) {
		return shown(this.database
			.sql("""
					select x.*, x.person_id as other, 'MEMBER' as kind, '' as way, n.display_name, '' as family_name,
						true as family_open
					from family_member x join people_name n on n.person_id = x.person_id
					where x.family_id = :family and x.ended_at is not null and not exists (
						select from family_member b
						where b.family_id = x.family_id and b.person_id = x.person_id and b.ended_at is null)
					and exists (
						select from people_open_person o where o.person_id = x.person_id and o.account_id = :account)"""
					+ ORDER)
			.param("family", family.value())
			.param("account", by.id().value())
			.query(this::row)
			.list());
	}

	private List<FormerTie> shown(List<Ended> ties) {
		Map<AccountId, String> names = this.actors
			.names(ties.stream().filter((tie) -> tie.why() == EndReason.MISTAKEN).map(Ended::by).toList());
		return ties.stream().map((tie) -> tie.shown(when(tie, names))).toList();
	}

	private String when(Ended tie, Map<AccountId, String> names) {
		String recorded = this.words.day(tie.at());
		if (tie.why() == EndReason.MISTAKEN) {
			return this.words.say("people.former.mistaken", recorded,
					names.getOrDefault(tie.by(), ActingUser.SYSTEM.name()));
		}
		return (tie.until() != null) ? this.words.say("people.former.since", PeopleWords.day(tie.until()))
				: this.words.say("people.former.unknown", recorded);
	}

	private Ended row(ResultSet row, int number) throws SQLException {
		UUID other = row.getObject("other", UUID.class);
		String family = row.getString("family_name");
		String reached = row.getString("display_name");
		if (other != null && reached == null) {
			return ended(row, null, this.words.say("people.former.closed"), null);
		}
		String name = (reached != null) ? reached : family;
		String href = (other != null) ? "/people/" + other
				: row.getBoolean("family_open") ? "/families/" + row.getObject("family_id", UUID.class) : null;
		return ended(row, (other != null) ? new PersonId(other) : null, name, href);
	}

	private static Ended ended(ResultSet row, @Nullable PersonId person, String name, @Nullable String href)
			throws SQLException {
		return new Ended(person, name, href, "people.relationship." + row.getString("kind") + row.getString("way"),
				EndReason.valueOf(row.getString("ended_why")), row.getObject("until_on", LocalDate.class),
				row.getTimestamp("ended_at").toInstant(), new AccountId(row.getObject("ended_by", UUID.class)));
	}

	/**
	 * A tie with its end as recorded.
	 */
	private record Ended(@Nullable PersonId person, String name, @Nullable String href, String wordsKey, EndReason why,
			@Nullable LocalDate until, Instant at, AccountId by) {

		FormerTie shown(String when) {
			return new FormerTie(this.person, this.name, this.href, this.wordsKey, this.why, when);
		}

	}

}
