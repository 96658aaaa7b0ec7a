package uk.rowan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.reach.Interests;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conflicts of interest that are declared and stand, and their end.
 */
@Service
class InterestList {

	private final JdbcClient database;

	private final Interests interests;

	private final Overseen overseen;

	private final AccessWords words;

	private final Audit audit;

	InterestList(JdbcClient database, Interests interests, Overseen overseen, AccessWords words, Audit audit) {
		this.database = database;
		this.interests = interests;
		this.overseen = overseen;
		this.words = words;
		this.audit = audit;
	}

	/**
	 * One declaration that stands.
	 *
	 * @param id which
	 * @param account the colleague's name
	 * @param relation what they are to each other
	 * @param since since when, in words
	 * @param endable whether the reader may end it
	 * @param old whether it was made with a key that was given up, and not again since
	 */
	record Declared(UUID id, String account, String relation, String since, boolean endable, boolean old) {

	}

	/**
	 * The user's own declarations; for those who oversee, their colleagues' too, which is
	 * remembered. One that closed several records is one.
	 */
	@Transactional
	List<Declared> show(ActingUser user) {
		List<Declared> shown = running(user);
		long others = shown.stream().filter(Declared::endable).count();
		if (others > 0) {
			this.audit.record(user, AuditNote.of("casefile.interests-listed", "reach", null).with("shown", others));
		}
		return shown;
	}

	/**
	 * A declaration that the user may end: never the user's own.
	 * @throws NotFound when there is no such one
	 */
	@Transactional(readOnly = true)
	Declared endable(ActingUser user, UUID id) {
		return running(user).stream()
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
		this.interests.end(user, id, reason);
	}

	private List<Declared> running(ActingUser user) {
		Map<AccountId, String> names = new HashMap<>(this.overseen.by(user));
		names.put(user.id(), user.name());
		return this.database.sql("""
				select declaration_id, account_id, reason, min(from_at) as since,
					declaration_id in (select s.declaration_id from %s) as old
				from reach_interest where until_at is null and account_id in (:accounts)
				group by declaration_id, account_id, reason order by min(from_at) desc""".formatted(KeyWatch.OLD))
			.param("accounts", names.keySet().stream().map(AccountId::value).toList())
			.query((row, number) -> declared(user, names, row))
			.list();
	}

	private Declared declared(ActingUser user, Map<AccountId, String> names, ResultSet row) throws SQLException {
		AccountId account = new AccountId(row.getObject("account_id", UUID.class));
		return new Declared(row.getObject("declaration_id", UUID.class), names.getOrDefault(account, "–"),
				row.getString("reason"), this.words.time(row.getTimestamp("since").toInstant()),
				!account.equals(user.id()), row.getBoolean("old"));
	}

}
