package uk.rowan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencySummary;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who is invited to a meeting that its caller has found to be open: of the family
 * only those whose record is open to the reader too.
 */
@Component
class InviteeReader {

	private static final String SQL = """
			select i.invitee_id, i.role, i.person_id, i.account_id, i.agency_id, coalesce(s.display_name, i.name) as name,
				i.organisation
			from meeting_invited i
			left join people_summary s on s.person_id = i.person_id
			where i.meeting_id = :id and (:all or i.person_id is null or exists (
				select from people_open_person o where o.person_id = i.person_id and o.account_id = :account))""";

	private static final String CONCERNED = """
			select v.invitee_id,
				v.answer is distinct from 'DOES_NOT_COME' and (v.arrives is null or v.leaves is null) as time,
				w.now <> meeting_where(b.held_as, b.place || '?', b.link, v.place, v.link, v.answer) as place,
				w.now <> meeting_where(b.held_as, b.place, b.link || '?', v.place, v.link, v.answer) as link
			from meeting_invitation v
			join meeting_booked b on b.meeting_id = v.meeting_id
			cross join lateral (
				select meeting_where(b.held_as, b.place, b.link, v.place, v.link, v.answer) as now) w
			where v.meeting_id = :id and not v.told_before and (v.way is not null or v.answer is not null)""";

	private final JdbcClient database;

	private final Accounts accounts;

	private final Agencies agencies;

	private final List<ExcludedInvitees> excluded;

	private final List<WaitingLetters> letters;

	InviteeReader(JdbcClient database, Accounts accounts, Agencies agencies, List<ExcludedInvitees> excluded,
			List<WaitingLetters> letters) {
		this.letters = letters;
		this.excluded = excluded;
		this.database = database;
		this.accounts = accounts;
		this.agencies = agencies;
	}

	/**
	 * Family first, in the order of the roles.
	 */
	List<Invitee> of(ActingUser user, MeetingId id) {
		List<Invitee> rows = this.database.sql(SQL)
			.param("id", id.value())
			.param("all", user.equals(ActingUser.SYSTEM))
			.param("account", user.id().value())
			.query((row, number) -> invitee(row))
			.list();
		Map<AccountId, String> colleagues = this.accounts
			.names(rows.stream().map(Invitee::account).filter(Objects::nonNull).toList());
		Map<AgencyId, AgencySummary> known = this.agencies
			.summaries(rows.stream().map(Invitee::agency).filter(Objects::nonNull).toList());
		return rows.stream()
			.map((one) -> named(one, colleagues, known))
			.sorted(Comparator.comparing(Invitee::role).thenComparing((one) -> one.id().toString()))
			.toList();
	}

	/**
	 * One who is invited now.
	 */
	Optional<Invitee> find(ActingUser user, MeetingId id, InviteeId invitee) {
		return of(user, id).stream().filter((one) -> one.id().equals(invitee)).findFirst();
	}

	/**
	 * Who of them is excluded, from the whole meeting or from parts of it.
	 */
	Map<InviteeId, Boolean> excluded(MeetingId id) {
		Map<InviteeId, Boolean> found = new HashMap<>();
		this.excluded.forEach((source) -> found.putAll(source.excluded(id)));
		return found;
	}

	/**
	 * To whom a letter is laid ready that is not posted, and whether it is printed.
	 */
	Map<InviteeId, Boolean> letters(MeetingId id) {
		Map<InviteeId, Boolean> found = new HashMap<>();
		this.letters.forEach((source) -> found.putAll(source.printed(id)));
		return found;
	}

	/**
	 * When somebody can take part who is excluded from some parts.
	 */
	Optional<OpenStretch> open(MeetingId id, InviteeId invitee) {
		return this.excluded.stream().flatMap((source) -> source.open(id, invitee).stream()).findFirst();
	}

	/**
	 * How it stands with everybody who is invited.
	 */
	Map<InviteeId, Standing> standing(MeetingId id) {
		Map<InviteeId, Standing> found = new HashMap<>();
		this.database.sql("""
				select i.*, (select count(*) from meeting_arrangement r where r.invitee_id = i.invitee_id) as arranged
				from meeting_invitation i where i.meeting_id = :id""").param("id", id.value()).query((row) -> {
			found.put(new InviteeId(row.getObject("invitee_id", UUID.class)), standing(row));
		});
		return found;
	}

	/**
	 * Who of those that know what stands would have to be told again, were one thing of
	 * the booking another: the view {@code meeting_invitation} decides by the same two
	 * functions.
	 */
	Map<InviteeId, Set<Change>> concerned(MeetingId id) {
		Map<InviteeId, Set<Change>> found = new HashMap<>();
		this.database.sql(CONCERNED).param("id", id.value()).query((row) -> {
			Set<Change> changes = EnumSet.of(Change.DAY);
			for (Change change : List.of(Change.TIME, Change.PLACE, Change.LINK)) {
				if (row.getBoolean(change.name())) {
					changes.add(change);
				}
			}
			found.put(new InviteeId(row.getObject("invitee_id", UUID.class)), changes);
		});
		return found;
	}

	private static Invitee named(Invitee one, Map<AccountId, String> colleagues, Map<AgencyId, AgencySummary> known) {
		AccountId account = one.account();
		AgencyId agency = one.agency();
		String name = (account != null) ? colleagues.getOrDefault(account, "–") : one.name();
		AgencySummary found = (agency != null) ? known.get(agency) : null;
		return new Invitee(one.id(), one.role(), name, (found != null) ? found.name() : one.organisation(),
				one.person(), account, agency);
	}

	private static Invitee invitee(ResultSet row) throws SQLException {
		return new Invitee(new InviteeId(row.getObject("invitee_id", UUID.class)),
				InviteeRole.valueOf(row.getString("role")), row.getString("name"), row.getString("organisation"),
				id(row, "person_id", PersonId::new), id(row, "account_id", AccountId::new),
				id(row, "agency_id", AgencyId::new));
	}

	private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> as) throws SQLException {
		UUID value = row.getObject(column, UUID.class);
		return (value != null) ? as.apply(value) : null;
	}

	private static Standing standing(ResultSet row) throws SQLException {
		String way = row.getString("way");
		String answer = row.getString("answer");
		return new Standing((way != null) ? Telling.Way.valueOf(way) : null, row.getObject("told_on", LocalDate.class),
				(answer != null) ? Telling.Answer.valueOf(answer) : null, row.getBoolean("told_before"),
				new Standing.Own(row.getObject("arrives", LocalTime.class), row.getObject("leaves", LocalTime.class),
						row.getString("place"), row.getString("link")),
				row.getInt("arranged"));
	}

}
