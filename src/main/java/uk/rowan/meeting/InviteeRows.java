package uk.rowan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import uk.rowan.audit.AuditNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes who is invited, and who is not any more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InviteeRows {

	private final JdbcClient database;

	private final MeetingJournal journal;

	InviteeRows(JdbcClient database, MeetingJournal journal) {
		this.database = database;
		this.journal = journal;
	}

	/**
	 * An invitation that was made.
	 *
	 * @param meeting to which meeting
	 * @param by who made it
	 * @param invitee what was asked for
	 */
	record Made(MeetingId meeting, AccountId by, NewInvitee invitee) {
	}

	/**
	 * The invitation of an identity, whether it stands or was taken back.
	 */
	Optional<Made> made(InviteeId id) {
		return this.database.sql("select * from meeting_invitee where id = :id")
			.param("id", id.value())
			.query((row, number) -> new Made(new MeetingId(row.getObject("meeting_id", UUID.class)),
					new AccountId(row.getObject("added_by", UUID.class)), invitee(row)))
			.optional();
	}

	/**
	 * Whether anybody of the family or the council was ever invited to a meeting.
	 */
	boolean chosen(MeetingId id) {
		return this.database.sql("""
				select exists (select from meeting_invitee
					where meeting_id = :id and num_nonnulls(person_id, account_id) > 0)""")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	void add(ActingUser by, MeetingId id, List<NewInvitee> asked) {
		List<AuditNote> notes = new ArrayList<>();
		asked.forEach((one) -> {
			add(by, id, one);
			AuditNote note = MeetingJournal.about("invitee-added", one.id().value()).with("role", one.role());
			PersonId person = one.person();
			notes.add((person != null) ? note.about(person) : note);
		});
		this.journal.changed(by, id, notes);
	}

	private void add(ActingUser by, MeetingId id, NewInvitee one) {
		PersonId person = one.person();
		AccountId account = one.account();
		AgencyId agency = one.agency();
		this.database.sql("""
				insert into meeting_invitee (id, meeting_id, role, person_id, account_id, agency_id, name, organisation,
					added_at, added_by)
				values (:id, :meeting, :role, :person, :account, :agency, :name, :organisation, rowan_now(), :by)""")
			.param("id", one.id().value())
			.param("meeting", id.value())
			.param("role", one.role().name())
			.param("person", (person != null) ? person.value() : null)
			.param("account", (account != null) ? account.value() : null)
			.param("agency", (agency != null) ? agency.value() : null)
			.param("name", one.name())
			.param("organisation", one.organisation())
			.param("by", by.id().value())
			.update();
	}

	void remove(ActingUser by, MeetingId id, Invitee invitee, String reason) {
		this.database.sql("""
				insert into meeting_invitee_removal (invitee_id, reason, removed_at, removed_by)
				values (:id, :reason, rowan_now(), :by)""")
			.param("id", invitee.id().value())
			.param("reason", reason)
			.param("by", by.id().value())
			.update();
		this.journal.changed(by, id, MeetingJournal.about("invitee-removed", invitee));
	}

	private static NewInvitee invitee(ResultSet row) throws SQLException {
		UUID person = row.getObject("person_id", UUID.class);
		UUID account = row.getObject("account_id", UUID.class);
		UUID agency = row.getObject("agency_id", UUID.class);
		return new NewInvitee(new InviteeId(row.getObject("id", UUID.class)),
				InviteeRole.valueOf(row.getString("role")), (person != null) ? new PersonId(person) : null,
				(account != null) ? new AccountId(account) : null, (agency != null) ? new AgencyId(agency) : null,
				row.getString("name"), row.getString("organisation"));
	}

}
