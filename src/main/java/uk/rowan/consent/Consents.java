package uk.rowan.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger. Whoever asks has made sure that the user may see the subject, and leaves
 * the entries in the audit: only they know whom it is about.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Consents {

	private final JdbcClient database;

	Consents(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How it stands with everybody of whom something is recorded, by whom.
	 * @param subject what it is about: the meeting
	 */
	public Map<UUID, Standing> standing(ConsentPurpose purpose, UUID subject) {
		Map<UUID, Standing> standing = new HashMap<>();
		this.database
			.sql("""
					with advice as (
						select distinct on (asked_id) asked_id, notice_version_id, how, given_on
						from consent_advice where subject_id = :subject and purpose = :purpose
						order by asked_id, number desc
					), answer as (
						select asked_id, answer, answered_on, recorded_by is null as themselves
						from consent_standing where subject_id = :subject and purpose = :purpose
					), given as (
						select distinct asked_id from consent_advice
						where subject_id = :subject and purpose = :purpose
							and (how <> 'LINK' or exists (select from consent_reading r where r.advice_id = consent_advice.id))
					)
					select coalesce(v.asked_id, w.asked_id) as asked_id, v.notice_version_id, v.how, v.given_on,
						exists (select from given g where g.asked_id = v.asked_id) as advised, w.answer,
						w.answered_on, coalesce(w.themselves, false) as themselves
					from advice v full join answer w on w.asked_id = v.asked_id""")
			.param("subject", subject)
			.param("purpose", purpose.name())
			.query((row) -> {
				standing.put(row.getObject("asked_id", UUID.class), standing(row));
			});
		return standing;
	}

	/**
	 * How many rows there are: a form says which it has seen.
	 */
	public int version(ConsentPurpose purpose, UUID subject) {
		return this.database.sql("""
				select (select count(*) from consent_advice where subject_id = :subject and purpose = :purpose)
					+ (select count(*) from consent_answer where subject_id = :subject and purpose = :purpose)""")
			.param("subject", subject)
			.param("purpose", purpose.name())
			.query(Integer.class)
			.single();
	}

	/**
	 * Waits until nobody else records anything about the subject, until the transaction
	 * ends.
	 */
	public void lock(UUID subject) {
		Locks.hold(this.database, "consent.subject", subject);
	}

	/**
	 * Adds what is new; what stands already is not said twice. What is added is numbered
	 * under the lock: the greatest number stands.
	 * @param by who records it, {@code null} when those who are asked answer themselves
	 * @return how many rows were added
	 */
	public int record(@Nullable ActingUser by, ConsentPurpose purpose, UUID subject, Collection<Told> told) {
		lock(subject);
		Map<UUID, Standing> before = standing(purpose, subject);
		int added = 0;
		for (Told one : told) {
			Standing stands = before.getOrDefault(one.asked(), Standing.NONE);
			Advice advice = one.advice();
			if (advice != null && by != null && !advice.equals(stands.advice())) {
				advise(by, purpose, subject, one.asked(), advice);
				added++;
			}
			Answer answer = one.answer();
			if (answer != null && answer != stands.answer()) {
				answer(by, purpose, subject, one, answer);
				added++;
			}
		}
		return added;
	}

	/**
	 * Remembers that somebody has opened the page with the advice that they were offered
	 * as a link; the same again changes nothing.
	 * @param asked who
	 * @return whether that is new
	 */
	public boolean read(ConsentPurpose purpose, UUID subject, UUID asked) {
		return this.database.sql("""
				insert into consent_reading (advice_id, read_at)
				select v.id, rowan_now() from (
					select id, how from consent_advice
					where subject_id = :subject and purpose = :purpose and asked_id = :asked
					order by number desc limit 1) v
				where v.how = 'LINK'
				on conflict do nothing""")
			.param("purpose", purpose.name())
			.param("subject", subject)
			.param("asked", asked)
			.update() > 0;
	}

	private void advise(ActingUser by, ConsentPurpose purpose, UUID subject, UUID asked, Advice advice) {
		this.database
			.sql("""
					insert into consent_advice (id, purpose, subject_id, asked_id, number, notice_version_id, how, given_on,
						recorded_at, recorded_by)
					select :id, :purpose, :subject, :asked, coalesce(max(number), 0) + 1, :version, :how, :on, rowan_now(), :by
					from consent_advice where subject_id = :subject and purpose = :purpose""")
			.param("id", Ids.next())
			.param("purpose", purpose.name())
			.param("subject", subject)
			.param("asked", asked)
			.param("version", advice.version().value())
			.param("how", advice.how().name())
			.param("on", advice.on())
			.param("by", by.id().value())
			.update();
	}

	private void answer(@Nullable ActingUser by, ConsentPurpose purpose, UUID subject, Told one, Answer answer) {
		this.database.sql("""
				insert into consent_answer (id, purpose, subject_id, asked_id, number, answer, answered_on, recorded_at,
					recorded_by)
				select :id, :purpose, :subject, :asked, coalesce(max(number), 0) + 1, :answer, :on, rowan_now(),
					cast(:by as uuid)
				from consent_answer where subject_id = :subject and purpose = :purpose""")
			.param("id", Ids.next())
			.param("purpose", purpose.name())
			.param("subject", subject)
			.param("asked", one.asked())
			.param("answer", answer.name())
			.param("on", one.on())
			.param("by", (by != null) ? by.id().value() : null)
			.update();
	}

	private static Standing standing(ResultSet row) throws SQLException {
		UUID version = row.getObject("notice_version_id", UUID.class);
		String answer = row.getString("answer");
		return new Standing(
				(version != null) ? new Advice(new NoticeVersionId(version),
						HowGiven.valueOf(Objects.requireNonNull(row.getString("how"))),
						Objects.requireNonNull(row.getObject("given_on", LocalDate.class))) : null,
				row.getBoolean("advised"), (answer != null) ? Answer.valueOf(answer) : null,
				row.getObject("answered_on", LocalDate.class), row.getBoolean("themselves"));
	}

}
