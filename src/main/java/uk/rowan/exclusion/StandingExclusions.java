package uk.rowan.exclusion;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import uk.rowan.record.Exclusions;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the distribution who was excluded from what, so that none of it reaches them:
 * neither them nor, when they are invited anew, the same person under another invitation.
 */
@Component
class StandingExclusions implements Exclusions {

	private final JdbcClient database;

	StandingExclusions(JdbcClient database) {
		this.database = database;
	}

	@Override
	public List<Excluded> of(MeetingId id) {
		return this.database.sql("""
				select distinct i.invitee_id, s.part from exclusion_standing s
				join meeting_invited i on i.meeting_id = s.meeting_id
					and (i.invitee_id = s.invitee_id or i.person_id = s.person_id)
				where s.meeting_id = :meeting""")
			.param("meeting", id.value())
			.query((row, number) -> new Excluded(new InviteeId(row.getObject("invitee_id", UUID.class)),
					row.getString("part")))
			.list();
	}

	@Override
	public Set<InviteeId> wholly() {
		return Set.copyOf(this.database.sql("""
				select distinct i.invitee_id from exclusion_standing s
				join meeting_invited i on i.meeting_id = s.meeting_id
					and (i.invitee_id = s.invitee_id or i.person_id = s.person_id)
				where s.part is null""")
			.query((row, number) -> new InviteeId(row.getObject("invitee_id", UUID.class)))
			.list());
	}

}
