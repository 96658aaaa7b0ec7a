package uk.rowan.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.Stale;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes notices and their versions; what is published stays as it is.
 */
@Service
class NoticePublishing {

	private final JdbcClient database;

	private final Audit audit;

	private final Clock clock;

	NoticePublishing(JdbcClient database, Audit audit, Clock clock) {
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A new notice with its first version, from an example with its remarks.
	 */
	@Transactional
	public NoticeVersionId publish(ActingUser by, NoticeExample example, LocalDate from) {
		NewVersion first = new NewVersion(NoticeVersionId.next(), 0, example.words(), from,
				"Started from the example of " + example.council());
		create(by, NoticeId.next(), example.title(), first, example.remarks());
		return first.id();
	}

	/**
	 * A new notice with its first version.
	 */
	@Transactional
	public void create(ActingUser by, NoticeId id, String title, NewVersion first, List<NoticeRemark> remarks) {
		this.database.sql("insert into notice (id, title, created_at, created_by) values (:id, :title, :at, :by)")
			.param("id", id.value())
			.param("title", title)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id().value())
			.update();
		publish(by, id, first);
		for (int position = 0; position < remarks.size(); position++) {
			this.database.sql("""
					insert into notice_remark (notice_version_id, position, quote, remark)
					values (:version, :position, :quote, :remark)""")
				.param("version", first.id().value())
				.param("position", position)
				.param("quote", remarks.get(position).quote())
				.param("remark", remarks.get(position).remark())
				.update();
		}
	}

	/**
	 * A further version of a notice.
	 * @throws Stale when another version was published since the form was opened
	 */
	@Transactional
	public void publish(ActingUser by, NoticeId notice, NewVersion version) {
		if (insert(by, notice, version) == 0) {
			throw new Stale();
		}
		this.audit.record(by,
				AuditNote.of("notice.version-published", "notice-version", version.id().value())
					.with("notice", notice)
					.with("number", version.after() + 1)
					.with("from", version.from()));
	}

	/**
	 * The version that this poster has published under that identity already.
	 */
	@Transactional(readOnly = true)
	public Optional<NewVersion> published(ActingUser by, NoticeId notice, String version) {
		return NoticeVersionId.parse(version)
			.flatMap((id) -> this.database.sql("""
					select number, words, effective_from, reason from notice_version
					where id = :id and notice_id = :notice and published_by = :by""")
				.param("id", id.value())
				.param("notice", notice.value())
				.param("by", by.id().value())
				.query((row, number) -> new NewVersion(id, row.getInt("number") - 1, row.getString("words"),
						row.getObject("effective_from", LocalDate.class), row.getString("reason")))
				.optional());
	}

	/**
	 * The title under which this poster has created that notice already.
	 */
	@Transactional(readOnly = true)
	public Optional<String> created(ActingUser by, NoticeId notice) {
		return this.database.sql("select title from notice where id = :id and created_by = :by")
			.param("id", notice.value())
			.param("by", by.id().value())
			.query(String.class)
			.optional();
	}

	private int insert(ActingUser by, NoticeId notice, NewVersion version) {
		try {
			return this.database.sql("""
					insert into notice_version
					(id, notice_id, number, words, effective_from, reason, published_at, published_by)
					select :id, :notice, :after + 1, :words, :from, :reason, :at, :by
					where coalesce((select max(number) from notice_version where notice_id = :notice), 0) = :after""")
				.param("id", version.id().value())
				.param("notice", notice.value())
				.param("after", version.after())
				.param("words", version.words())
				.param("from", version.from())
				.param("reason", version.reason())
				.param("at", Timestamp.from(this.clock.instant()))
				.param("by", by.id().value())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Stale();
		}
	}

}
