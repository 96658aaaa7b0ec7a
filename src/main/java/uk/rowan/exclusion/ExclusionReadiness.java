package uk.rowan.exclusion;

import java.util.List;

import uk.rowan.conference.Readiness;
import uk.rowan.conference.ReadinessLine;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many exclusions were asked for and agreed; never who, nor why.
 */
@Component
@Order(50)
class ExclusionReadiness implements Readiness {

	private final JdbcClient database;

	private final ExclusionWords words;

	ExclusionReadiness(JdbcClient database, ExclusionWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		return this.database.sql("""
				select count(*) filter (where d.exclusion_id is null) as waiting,
					count(*) filter (where d.agreed) as agreed
				from exclusion e left join exclusion_decision d on d.exclusion_id = e.id
				where e.meeting_id = :meeting and not exists (
					select from exclusion_end n where n.exclusion_id = e.id)""")
			.param("meeting", conference.id().value())
			.query((row, number) -> line(user, conference, row.getInt("waiting"), row.getInt("agreed")))
			.list();
	}

	private ReadinessLine line(ActingUser user, Meeting conference, int waiting, int agreed) {
		String told = (waiting > 0) ? this.words.say("ready.waiting", waiting)
				: (agreed > 0) ? this.words.say("ready.agreed", agreed) : this.words.say("ready.none");
		boolean decides = conference.heldBy(user) && conference.sits(user, Booking.Seat.CHAIR);
		return new ReadinessLine(this.words.say("ready"), waiting == 0, told, this.words.say("ready.who"), null,
				this.words.say("ready.act"), decides ? Excluding.page(conference.id()) : null);
	}

}
