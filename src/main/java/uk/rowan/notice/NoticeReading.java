package uk.rowan.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.web.NotFound;
import uk.rowan.web.PublishedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads notices as their pages show them.
 */
@Service
class NoticeReading {

	private final JdbcClient database;

	private final Accounts accounts;

	private final Clock clock;

	NoticeReading(JdbcClient database, Accounts accounts, Clock clock) {
		this.database = database;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * A notice in the list.
	 *
	 * @param id the notice
	 * @param title its title
	 * @param number the version that applies today, {@code null} before the first does
	 * @param from since when it applies
	 * @param given how many times any version was given
	 */
	record Row(NoticeId id, String title, @Nullable Integer number, @Nullable LocalDate from, long given) {

	}

	/**
	 * A version in a notice's list.
	 *
	 * @param number counted from 1
	 * @param from the day from which it applies
	 * @param reason what changed and why
	 * @param by who published it
	 * @param given how many times it was given
	 */
	record Version(int number, LocalDate from, String reason, String by, long given) {

	}

	/**
	 * A version with its text.
	 *
	 * @param number counted from 1
	 * @param from the day from which it applies
	 * @param words its text as written
	 * @param remarks on what it prints
	 */
	record Page(int number, LocalDate from, String words, List<NoticeRemark> remarks) {

		public List<PublishedText.Block> blocks() {
			return PublishedText.read(this.words);
		}

	}

	/**
	 * How often a version was given in one way.
	 *
	 * @param number the version's number
	 * @param how the way, in words
	 * @param people to how many people
	 * @param last the last day
	 */
	record Givings(int number, String how, long people, LocalDate last) {

	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	@Transactional(readOnly = true)
	public List<Row> list() {
		return this.database.sql("""
				select n.id, n.title, v.number, v.effective_from, (select count(*) from notice_given g
					join notice_version w on w.id = g.notice_version_id where w.notice_id = n.id) as given
				from notice n
				left join lateral (select number, effective_from from notice_version
					where notice_id = n.id and effective_from <= :today
					order by number desc limit 1) v on true
				order by n.title, n.id""")
			.param("today", today())
			.query((row, number) -> new Row(new NoticeId(row.getObject("id", UUID.class)), row.getString("title"),
					row.getObject("number", Integer.class), row.getObject("effective_from", LocalDate.class),
					row.getLong("given")))
			.list();
	}

	/**
	 * The notice's title.
	 * @throws NotFound when there is no such notice
	 */
	@Transactional(readOnly = true)
	public String title(NoticeId id) {
		return this.database.sql("select title from notice where id = :id")
			.param("id", id.value())
			.query(String.class)
			.optional()
			.orElseThrow(NotFound::new);
	}

	/**
	 * The notice's versions, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<Version> versions(NoticeId id) {
		record Raw(int number, LocalDate from, String reason, AccountId by, long given) {
		}
		List<Raw> rows = this.database.sql("""
				select number, effective_from, reason, published_by,
					(select count(*) from notice_given g where g.notice_version_id = v.id) as given
				from notice_version v where notice_id = :id order by number desc""")
			.param("id", id.value())
			.query((row, at) -> new Raw(row.getInt("number"), row.getObject("effective_from", LocalDate.class),
					row.getString("reason"), new AccountId(row.getObject("published_by", UUID.class)),
					row.getLong("given")))
			.list();
		Map<AccountId, String> names = this.accounts.names(rows.stream().map(Raw::by).collect(Collectors.toSet()));
		return rows.stream()
			.map((raw) -> new Version(raw.number(), raw.from(), raw.reason(), names.getOrDefault(raw.by(), "Rowan"),
					raw.given()))
			.toList();
	}

	/**
	 * One version with its text.
	 * @throws NotFound when there is none of that number
	 */
	@Transactional(readOnly = true)
	public Page version(NoticeId id, int number) {
		List<NoticeRemark> remarks = this.database.sql("""
				select r.quote, r.remark from notice_remark r join notice_version v on v.id = r.notice_version_id
				where v.notice_id = :id and v.number = :number order by r.position""")
			.param("id", id.value())
			.param("number", number)
			.query((row, at) -> new NoticeRemark(row.getString("quote"), row.getString("remark")))
			.list();
		return this.database.sql("""
				select number, effective_from, words from notice_version
				where notice_id = :id and number = :number""")
			.param("id", id.value())
			.param("number", number)
			.query((row, at) -> page(row, remarks))
			.optional()
			.orElseThrow(NotFound::new);
	}

	/**
	 * How often each version was given, and in what way.
	 */
	@Transactional(readOnly = true)
	public List<Givings> givings(NoticeId id) {
		return this.database.sql("""
				select v.number, g.how, count(distinct g.person_id) as people, max(g.given_on) as last
				from notice_given g join notice_version v on v.id = g.notice_version_id
				where v.notice_id = :id group by v.number, g.how order by v.number desc, g.how""")
			.param("id", id.value())
			.query((row, at) -> new Givings(row.getInt("number"), HowGiven.valueOf(row.getString("how")).words(),
					row.getLong("people"), row.getObject("last", LocalDate.class)))
			.list();
	}

	private static Page page(ResultSet row, List<NoticeRemark> remarks) throws SQLException {
		return new Page(row.getInt("number"), row.getObject("effective_from", LocalDate.class), row.getString("words"),
				remarks);
	}

}
