package uk.rowan.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.meeting.MeetingDues;
import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the coordinators print and post the letters that are laid ready; one task for each
 * meeting to come.
 */
@Component
class LetterDues implements DueItems {

	private static final String SQL = MeetingDues.of("""
			waiting as materialized (
				select l.meeting_id, min(l.sent_at) as since, count(*) as letters
				from invitation_waiting l group by l.meeting_id
			)""");

	private final JdbcClient database;

	private final InvitationWords words;

	LetterDues(JdbcClient database, InvitationWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		if (!user.is(Role.COORDINATOR)) {
			return List.of();
		}
		List<DueItem> all = this.database.sql(SQL)
			.param("account", user.id().value())
			.query((row, number) -> new DueItem(this.words.say("due.post", row.getInt("letters")),
					row.getString("whom"),
					new DueDate(this.words.day(row.getTimestamp("since").toInstant()),
							this.words.say("due.post.because")),
					Posting.page(new MeetingId(row.getObject("meeting_id", UUID.class)))))
			.list();
		return DueItem.cut(all, this.words.say("due.post.rest"), (many) -> this.words.say("due.more", many),
				MeetingDues.LIST);
	}

}
