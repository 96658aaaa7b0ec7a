package uk.rowan.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.account.StaffMember;
import uk.rowan.people.People;
import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declarations of private ties to somebody whose record may be held: the records of that
 * family close to the one who declares, and nothing tells whether there were any.
 */
@Service
class Declarations {

	private final JdbcClient database;

	private final Reach reach;

	private final People people;

	private final Accounts accounts;

	private final CaseWords words;

	Declarations(JdbcClient database, Reach reach, People people, Accounts accounts, CaseWords words) {
		this.database = database;
		this.reach = reach;
		this.people = people;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * One declaration that stands.
	 *
	 * @param id which
	 * @param account the colleague's name
	 * @param relation what they are to each other
	 * @param since since when, in words
	 * @param endable whether the reader may end it
	 */
	record Declared(UUID id, String account, String relation, String since, boolean endable) {

	}

	private record Row(UUID id, AccountId account, String reason, Instant from) {

	}

	/**
	 * Whether the user may record and end ties of colleagues.
	 */
	static boolean oversees(ActingUser user) {
		return user.is(Role.TEAM_MANAGER) || user.is(Role.ADMIN);
	}

	/**
	 * The user's own declarations; for those who oversee, their colleagues' too. One that
	 * closed several records of that name is one.
	 */
	@Transactional(readOnly = true)
	List<Declared> open(ActingUser user) {
		Set<AccountId> colleagues = colleagues(user).keySet();
		List<Row> rows = this.database.sql("""
				select min(id::text)::uuid as id, account_id, reason, from_at from reach_interest
				where until_at is null group by account_id, reason, from_at order by from_at desc""")
			.query((row, number) -> new Row(row.getObject("id", UUID.class),
					new AccountId(row.getObject("account_id", UUID.class)), row.getString("reason"),
					row.getTimestamp("from_at").toInstant()))
			.list()
			.stream()
			.filter((row) -> row.account().equals(user.id()) || colleagues.contains(row.account()))
			.toList();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Row::account).collect(Collectors.toSet()));
		return rows.stream()
			.map((row) -> new Declared(row.id(), names.getOrDefault(row.account(), "–"), row.reason(),
					this.words.time(row.from()), !row.account().equals(user.id())))
			.toList();
	}

	/**
	 * A declaration that the user may end: never the user's own.
	 * @throws NotFound when there is no such one
	 */
	@Transactional(readOnly = true)
	Declared endable(ActingUser user, UUID id) {
		return open(user).stream()
			.filter((declared) -> declared.endable() && declared.id().equals(id))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	/**
	 * Ends all that the declaration has closed.
	 * @throws NotFound when the user may not end it
	 */
	@Transactional
	void end(ActingUser user, UUID id, String reason) {
		endable(user, id);
		this.database.sql("""
				select o.id from reach_interest d join reach_interest o
				on o.account_id = d.account_id and o.reason = d.reason and o.from_at = d.from_at
				where d.id = :id and o.until_at is null""")
			.param("id", id)
			.query(UUID.class)
			.list()
			.forEach((interest) -> this.reach.lift(user, interest, reason));
	}

	/**
	 * Those for whom the user may declare besides themselves.
	 */
	@Transactional(readOnly = true)
	List<Option> choices(ActingUser user) {
		return colleagues(user).entrySet()
			.stream()
			.map((member) -> new Option(member.getKey().toString(), member.getValue()))
			.toList();
	}

	/**
	 * The person on whose record the form was opened.
	 * @throws NotFound when named and not open to the user
	 */
	@Transactional(readOnly = true)
	Optional<PersonSummary> person(ActingUser user, String typed) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(PersonId.parse(typed).flatMap((id) -> this.people.summary(user, id)).orElseThrow(NotFound::new));
	}

	/**
	 * Closes whoever was meant, and their families, to the one whom it concerns.
	 */
	@Transactional
	void declare(ActingUser by, InterestForm form, Optional<LocalDate> born) {
		AccountId account = AccountId.parse(form.account())
			.filter((id) -> colleagues(by).containsKey(id))
			.orElse(by.id());
		List<PersonId> meant = person(by, form.person()).map(PersonSummary::id)
			.map(List::of)
			.orElseGet(() -> born.map((day) -> named(form.name(), day)).orElse(List.of()));
		List<PersonId> closed = meant.isEmpty() ? List.of(nobody(account, form.name(), born)) : meant;
		closed.forEach((person) -> this.reach.declareInterest(by, account, person, form.relation()));
	}

	/**
	 * Stands for somebody whose record is not held: the declaration is kept and listed as
	 * any other, once however often it is sent, so that the list tells nothing either.
	 */
	private static PersonId nobody(AccountId account, String name, Optional<LocalDate> born) {
		String known = account + " " + name.toLowerCase(Locale.ROOT) + " " + born.map(LocalDate::toString).orElse("");
		return new PersonId(UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)));
	}

	private List<PersonId> named(String name, LocalDate born) {
		return this.database
			.sql("select person_id from people_summary where lower(display_name) = lower(:name) and born_on = :born")
			.param("name", name)
			.param("born", born)
			.query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
			.list();
	}

	private Map<AccountId, String> colleagues(ActingUser user) {
		Map<AccountId, String> found = new LinkedHashMap<>();
		if (oversees(user)) {
			this.accounts.holdingAnyOf(Set.of(Role.values()))
				.keySet()
				.stream()
				.filter((member) -> !member.id().equals(user.id()) && mayRecordFor(user, member))
				.forEach((member) -> found.put(member.id(), member.name()));
		}
		return found;
	}

	private static boolean mayRecordFor(ActingUser user, StaffMember member) {
		return user.is(Role.ADMIN) || (user.team() != null && user.team().equals(member.team()));
	}

}
