package uk.rowan.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of a distribution, by two statements however many there are.
 */
@Component
class DeliveryReader {

	private static final String ROWS = """
			select d.id, d.record_id, r.kind, d.invitee_id, d.way, d.address_id, d.email, d.added_by, d.again,
				(select string_agg(c.case_id::text, ',') from record_delivery_child c where c.delivery_id = d.id) as children,
				(select string_agg(w.section_id::text, ',') from record_delivery_without w where w.delivery_id = d.id) as without,
				(select string_agg(a.addendum_id::text, ',') from record_delivery_addendum a where a.delivery_id = d.id) as carried,
				(select max(g.stopped_because) from mail_letter_gone g where g.about_id = d.id) as stopped
			from record_delivery d join formal_record r on r.id = d.record_id
			where r.meeting_id = :meeting order by r.kind, r.issue, d.added_at, d.id""";

	private static final String STEPS = """
			select s.delivery_id, s.act, s.words, s.digest, s.taken_at, s.taken_by
			from record_delivery_step s
			join record_delivery d on d.id = s.delivery_id
			join formal_record r on r.id = d.record_id
			where r.meeting_id = :meeting order by s.number""";

	private final JdbcClient database;

	DeliveryReader(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The meeting of a row.
	 * @return empty when there is no such row
	 */
	Optional<MeetingId> meetingOf(UUID delivery) {
		return this.database.sql(
				"select r.meeting_id from record_delivery d join formal_record r on r.id = d.record_id where d.id = :id")
			.param("id", delivery)
			.query(UUID.class)
			.optional()
			.map(MeetingId::new);
	}

	/**
	 * Every row of the meeting, those that were struck out too.
	 */
	List<Delivery> of(MeetingId meeting) {
		Map<UUID, List<DeliveryStep>> steps = this.database.sql(STEPS)
			.param("meeting", meeting.value())
			.query((row, number) -> new DeliveryStep(row.getObject("delivery_id", UUID.class),
					DeliveryAct.valueOf(row.getString("act")), row.getString("words"), row.getString("digest"),
					row.getTimestamp("taken_at").toInstant(), new AccountId(row.getObject("taken_by", UUID.class))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(DeliveryStep::delivery));
		return this.database.sql(ROWS)
			.param("meeting", meeting.value())
			.query((row, number) -> delivery(row, steps))
			.list();
	}

	/**
	 * The rows by which a record has really gone.
	 */
	Set<UUID> gone(UUID record) {
		return Set.copyOf(this.database.sql("select delivery_id from record_delivery_gone where record_id = :record")
			.param("record", record)
			.query((row, number) -> row.getObject("delivery_id", UUID.class))
			.list());
	}

	private static Delivery delivery(ResultSet row, Map<UUID, List<DeliveryStep>> steps) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Delivery(id, row.getObject("record_id", UUID.class), RecordKind.valueOf(row.getString("kind")),
				new InviteeId(row.getObject("invitee_id", UUID.class)), DeliveryWay.valueOf(row.getString("way")),
				row.getObject("address_id", UUID.class), row.getString("email"),
				ids(row.getString("children")).stream().map(CaseId::new).collect(Collectors.toUnmodifiableSet()),
				ids(row.getString("without")), new AccountId(row.getObject("added_by", UUID.class)),
				row.getBoolean("again"), ids(row.getString("carried")), steps.getOrDefault(id, List.of()),
				row.getString("stopped"));
	}

	private static Set<UUID> ids(@Nullable String joined) {
		return (joined == null) ? Set.of()
				: Arrays.stream(joined.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
	}

}
