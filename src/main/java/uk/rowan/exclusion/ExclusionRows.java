package uk.rowan.exclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Invitee;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and reads exclusions; nothing of them is changed or taken out.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExclusionRows {

	private final JdbcClient database;

	ExclusionRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Every exclusion that was asked for, the last first.
	 */
	List<Exclusion> of(MeetingId id) {
		return this.database
			.sql("""
					select e.*, d.agreed, d.reason, d.heard, d.decided_at, d.decided_by, n.reason as end_reason, n.ended_at,
						n.ended_by, (select string_agg(p.part, ',') from exclusion_part p where p.exclusion_id = e.id) as parts
					from exclusion e
					left join exclusion_decision d on d.exclusion_id = e.id
					left join exclusion_end n on n.exclusion_id = e.id
					where e.meeting_id = :meeting order by e.recorded_at desc, e.id""")
			.param("meeting", id.value())
			.query(ExclusionRows::exclusion)
			.list();
	}

	/**
	 * Whether an identity is taken, by an exclusion of any meeting.
	 */
	boolean taken(ExclusionId id) {
		return this.database.sql("select exists (select from exclusion where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	void add(ActingUser by, MeetingId id, NewExclusion asked, Invitee whom) {
		InviteeId asker = asked.asker();
		this.database.sql("""
				insert into exclusion (id, meeting_id, invitee_id, person_id, asker_invitee_id, ground, whole, words,
					asked_on, recorded_at, recorded_by)
				values (:id, :meeting, :whom, :person, :asker, :ground, :whole, :words, :on, rowan_now(), :by)""")
			.param("id", asked.id().value())
			.param("meeting", id.value())
			.param("whom", asked.whom().value())
			.param("person", (whom.person() != null) ? whom.person().value() : null, java.sql.Types.OTHER)
			.param("asker", (asker != null) ? asker.value() : null, java.sql.Types.OTHER)
			.param("ground", asked.ground().name())
			.param("whole", asked.whole())
			.param("words", asked.words())
			.param("on", asked.on())
			.param("by", by.id().value())
			.update();
		asked.parts()
			.forEach((part) -> this.database.sql("insert into exclusion_part (exclusion_id, part) values (:id, :part)")
				.param("id", asked.id().value())
				.param("part", part.name())
				.update());
	}

	void decide(ActingUser by, ExclusionId id, boolean agreed, String reason, String heard) {
		this.database.sql("""
				insert into exclusion_decision (exclusion_id, agreed, reason, heard, decided_at, decided_by)
				values (:id, :agreed, :reason, :heard, rowan_now(), :by)""")
			.param("id", id.value())
			.param("agreed", agreed)
			.param("reason", reason)
			.param("heard", heard)
			.param("by", by.id().value())
			.update();
	}

	void end(ActingUser by, ExclusionId id, String reason) {
		this.database.sql("""
				insert into exclusion_end (exclusion_id, reason, ended_at, ended_by)
				values (:id, :reason, rowan_now(), :by)""")
			.param("id", id.value())
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
	}

	private static Exclusion exclusion(ResultSet row, int number) throws SQLException {
		UUID asker = row.getObject("asker_invitee_id", UUID.class);
		NewExclusion asked = new NewExclusion(new ExclusionId(row.getObject("id", UUID.class)),
				new InviteeId(row.getObject("invitee_id", UUID.class)), (asker != null) ? new InviteeId(asker) : null,
				ExclusionGround.valueOf(row.getString("ground")), parts(row.getString("parts")), row.getString("words"),
				row.getObject("asked_on", LocalDate.class));
		return new Exclusion(asked, account(row, "recorded_by"), verdict(row), end(row));
	}

	private static Set<ExcludedPart> parts(@Nullable String joined) {
		return (joined == null) ? Set.of()
				: Arrays.stream(joined.split(",")).map(ExcludedPart::valueOf).collect(Collectors.toUnmodifiableSet());
	}

	private static Exclusion.@Nullable Verdict verdict(ResultSet row) throws SQLException {
		return (row.getObject("decided_by") == null) ? null
				: new Exclusion.Verdict(row.getBoolean("agreed"), row.getString("reason"), row.getString("heard"),
						row.getTimestamp("decided_at").toInstant(), account(row, "decided_by"));
	}

	private static Exclusion.@Nullable End end(ResultSet row) throws SQLException {
		return (row.getObject("ended_by") == null) ? null : new Exclusion.End(row.getString("end_reason"),
				row.getTimestamp("ended_at").toInstant(), account(row, "ended_by"));
	}

	private static AccountId account(ResultSet row, String column) throws SQLException {
		return new AccountId(row.getObject(column, UUID.class));
	}

}
