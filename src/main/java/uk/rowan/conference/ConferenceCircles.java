package uk.rowan.conference;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.enquiry.Participant;
import uk.rowan.meeting.Circle;
import uk.rowan.meeting.CircleSource;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says who belongs to a conference: by its type and its children, and of those who took
 * part in the enquiry that it follows.
 */
@Component
class ConferenceCircles implements CircleSource {

	private static final String SQL = """
			select c.type, p.participant, null::uuid as account_id
			from conference c left join enquiry_participant p on p.enquiry_id = c.enquiry_id
			where c.meeting_id = :id
			union all
			select c.type, null, r.account_id
			from conference c join enquiry_recorder r on r.enquiry_id = c.enquiry_id
			where c.meeting_id = :id""";

	private final JdbcClient database;

	private final ConferenceJournal journal;

	ConferenceCircles(JdbcClient database, ConferenceJournal journal) {
		this.database = database;
		this.journal = journal;
	}

	private record Row(ConferenceType type, @Nullable String participant, @Nullable UUID account) {
	}

	@Override
	public Optional<Circle> of(Meeting meeting) {
		List<Row> rows = this.database.sql(SQL)
			.param("id", meeting.id().value())
			.query((row, number) -> new Row(ConferenceType.valueOf(row.getString("type")), row.getString("participant"),
					row.getObject("account_id", UUID.class)))
			.list();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		Set<Participant> present = EnumSet.noneOf(Participant.class);
		Set<AccountId> colleagues = new HashSet<>();
		rows.forEach((row) -> {
			Optional.ofNullable(row.participant()).ifPresent((one) -> present.add(Participant.valueOf(one)));
			Optional.ofNullable(row.account()).ifPresent((one) -> colleagues.add(new AccountId(one)));
		});
		List<ForecastRule> children = meeting.children().stream().map(this::rule).toList();
		return Optional.of(new Circle(new CircleRule(rows.getFirst().type(), present).roles(children), colleagues));
	}

	private ForecastRule rule(MeetingChild child) {
		return ForecastRule.of(child.child().born(), this.journal.today());
	}

}
