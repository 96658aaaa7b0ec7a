package uk.rowan.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import uk.rowan.casefile.ChronologyEvent;
import uk.rowan.casefile.ChronologySource;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What enquiries put into a child's chronology: strategy discussions, the beginning of
 * section 47 enquiries, and the child's own outcomes.
 */
@Component
class EnquiryEvents implements ChronologySource {

	private static final String SQL = """
			with mine as materialized (
				select k.enquiry_id, k.case_id, k.is_running, exists (
					select from enquiry_child other
					where other.enquiry_id = k.enquiry_id and reach_withheld(:account, other.case_id)) as withheld
				from enquiry_child k where k.case_id = :case
			)
			select 'discussion' as kind, d.held_on as day, d.recorded_at as at, d.recorded_by as by,
				array_to_string(d.participants, ',') as code, d.decision as words, d.enquiry_id, k.withheld
			from mine k join strategy_discussion d on d.enquiry_id = k.enquiry_id
			union all
			select 'begun', d.held_on, d.recorded_at, d.recorded_by, '', '', d.enquiry_id, k.withheld
			from mine k join strategy_discussion d on d.enquiry_id = k.enquiry_id and d.begins_section_47
			where k.is_running or exists (
				select from enquiry_outcome o where o.enquiry_id = k.enquiry_id and o.case_id = k.case_id)
			union all
			select case o.number when 1 then 'outcome' else 'correction' end, o.decided_on, o.recorded_at, o.recorded_by,
				o.outcome, o.reasons, o.enquiry_id, k.withheld
			from mine k join enquiry_outcome o on o.enquiry_id = k.enquiry_id and o.case_id = k.case_id""";

	private final JdbcClient database;

	private final EnquiryWords words;

	EnquiryEvents(JdbcClient database, EnquiryWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<ChronologyEvent> events(ActingUser user, CaseId aCase) {
		return this.database.sql(SQL)
			.param("account", user.id().value())
			.param("case", aCase.value())
			.query((row, number) -> event(row))
			.list();
	}

	private ChronologyEvent event(ResultSet row) throws SQLException {
		String kind = row.getString("kind");
		String code = row.getString("code");
		boolean withheld = row.getBoolean("withheld");
		String told = switch (kind) {
			case "discussion" -> withheld ? "" : this.words.say("event.discussion.words",
					this.words.present(EnquiryReader.present(code)), row.getString("words"));
			case "begun" -> "";
			default -> {
				String outcome = this.words.outcome(EnquiryOutcome.valueOf(code));
				yield withheld ? outcome : this.words.say("event.outcome.words", outcome, row.getString("words"));
			}
		};
		return new ChronologyEvent(row.getObject("day", LocalDate.class), row.getTimestamp("at").toInstant(),
				this.words.say("event." + kind), told, new AccountId(row.getObject("by", UUID.class)),
				"/enquiries/" + row.getObject("enquiry_id", UUID.class));
	}

}
