package uk.rowan.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which notices apply, and who was given which version, when and how (ST-1).
 */
@Service
public class Notices {

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	private final NoticePublishing publishing;

	Notices(JdbcClient database, Audit audit, Clock clock, NoticePublishing publishing) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
		this.publishing = publishing;
	}

	/**
	 * The version of each notice that applies on a day, by title.
	 */
	@Transactional(readOnly = true)
	public List<NoticeInForce> current(LocalDate on) {
		return this.database.sql("""
				select distinct on (n.title, n.id) v.id, n.id as notice_id, n.title, v.number, v.effective_from,
					v.words ~* '\\mrecordings?\\M' as of_recording
				from notice n join notice_version v on v.notice_id = n.id
				where v.effective_from <= :on
				order by n.title, n.id, v.number desc""")
			.param("on", on)
			.query((row, number) -> new NoticeInForce(new NoticeVersionId(row.getObject("id", UUID.class)),
					new NoticeId(row.getObject("notice_id", UUID.class)), row.getString("title"), row.getInt("number"),
					row.getObject("effective_from", LocalDate.class), row.getBoolean("of_recording")))
			.list();
	}

	/**
	 * The words of a version, as they were published.
	 * @return empty when there is no such version
	 */
	@Transactional(readOnly = true)
	public Optional<String> words(NoticeVersionId version) {
		return this.database.sql("select words from notice_version where id = :id")
			.param("id", version.value())
			.query(String.class)
			.optional();
	}

	/**
	 * What a person was given, the latest first.
	 */
	@Transactional(readOnly = true)
	public List<NoticeGiving> givenTo(PersonId person) {
		return givenTo(List.of(person)).getOrDefault(person, List.of());
	}

	/**
	 * What several persons were given, each the latest first, in one statement; whoever
	 * was given nothing is absent.
	 */
	@Transactional(readOnly = true)
	public Map<PersonId, List<NoticeGiving>> givenTo(Collection<PersonId> persons) {
		Map<PersonId, List<NoticeGiving>> given = new HashMap<>();
		if (!persons.isEmpty()) {
			this.database.sql("""
					select g.person_id, v.id, n.title, v.number, g.given_on, g.how, g.recorded_by
					from notice_given g
					join notice_version v on v.id = g.notice_version_id
					join notice n on n.id = v.notice_id
					where g.person_id in (:persons)
					order by g.given_on desc, n.title, v.number desc""")
				.param("persons", persons.stream().map(PersonId::value).toList())
				.query((row) -> {
					given
						.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)),
								(person) -> new ArrayList<>())
						.add(giving(row));
				});
		}
		return given;
	}

	/**
	 * Records that a person was given a version; the same fact told twice is kept once.
	 * The caller has made sure that the user may open the person.
	 * @param on the day, not in the future
	 * @throws IllegalArgumentException when there is no such version or the day is still
	 * to come
	 */
	@Transactional
	public void give(ActingUser by, PersonId person, NoticeVersionId version, HowGiven how, LocalDate on) {
		if (on.isAfter(LocalDate.now(this.clock))) {
			throw new IllegalArgumentException("a notice cannot have been given in the future");
		}
		try {
			int added = insert(by, person, version, how, on);
			if (added == 1) {
				this.audit.record(by,
						AuditNote.of("notice.notice-given", "notice-version", version.value())
							.about(person)
							.with("how", how)
							.with("on", on));
			}
		}
		catch (DataIntegrityViolationException ex) {
			throw new IllegalArgumentException("no such version of a notice", ex);
		}
	}

	/**
	 * Publishes one of the examples that Rowan carries, as a notice of the council.
	 * @param example its name: "staffordshire"
	 * @param from the day from which it applies
	 * @throws IllegalArgumentException when there is no such example
	 */
	@Transactional
	public NoticeVersionId addExample(ActingUser by, String example, LocalDate from) {
		return this.publishing.publish(by, NoticeExamples.find(example), from);
	}

	/**
	 * Publishes a notice of the council's own.
	 * @param from the day from which it applies
	 */
	@Transactional
	public NoticeVersionId add(ActingUser by, String title, String words, LocalDate from) {
		NewVersion first = new NewVersion(NoticeVersionId.next(), 0, words, from, "First published");
		this.publishing.create(by, NoticeId.next(), title, first, List.of());
		return first.id();
	}

	private static NoticeGiving giving(ResultSet row) throws SQLException {
		return new NoticeGiving(new NoticeVersionId(row.getObject("id", UUID.class)), row.getString("title"),
				row.getInt("number"), row.getObject("given_on", LocalDate.class),
				HowGiven.valueOf(row.getString("how")), new AccountId(row.getObject("recorded_by", UUID.class)));
	}

	private int insert(ActingUser by, PersonId person, NoticeVersionId version, HowGiven how, LocalDate on) {
		return this.database.sql("""
				insert into notice_given (id, notice_version_id, person_id, given_on, how, recorded_at, recorded_by)
				values (:id, :version, :person, :on, :how, :at, :by)
				on conflict on constraint notice_given_once_a_day do nothing""")
			.param("id", Ids.next())
			.param("version", version.value())
			.param("person", person.value())
			.param("on", on)
			.param("how", how.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.update();
	}

}
