package uk.rowan.record;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the application's database user cannot do with a record, however the application
 * is wrong.
 */
@RowanTest
@Import(RecordUnit.class)
class ImmutableRecordTests {

	@Autowired
	private RecordUnit unit;

	@Autowired
	private JdbcClient application;

	private RecordUnit.Held held;

	@BeforeEach
	void anApprovedRecord() {
		this.held = this.unit.approved(RecordKind.RECORD, this.unit.held(2, "Ada", "Ben"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "formal_record", "record_step", "record_section", "record_words", "record_withheld",
			"record_comment", "record_child", "record_child_part", "record_addendum", "record_clean",
			"record_delivery_addendum" })
	void nothingIsChangedOrTakenOut(String table) {
		String column = TestDatabase.DATABASE.owner()
			.sql("select column_name from information_schema.columns where table_name = :table order by ordinal_position limit 1")
			.param("table", table)
			.query(String.class)
			.single();
		refused("delete from " + table, "permission denied");
		refused("update " + table + " set " + column + " = " + column, "permission denied");
		refused("truncate " + table, "permission denied");
	}

	@Test
	void nothingIsWrittenIntoWhatIsApproved() {
		List<UUID> sections = this.application.sql(
				"select s.id from record_section s join formal_record r on r.id = s.record_id where r.meeting_id = :id")
			.param("id", this.held.id().value())
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
		assertThat(sections).isNotEmpty();
		String by = this.held.minutes().id().toString();
		refused("insert into record_words (section_id, version, words, confidential, written_at, written_by) values ('"
				+ sections.getFirst() + "', 9, 'other', false, now(), '" + by + "')", "the record is approved");
		refused("insert into record_section (id, record_id, position, title) select '" + Ids.next()
				+ "', record_id, 99, 'other' from record_section where id = '" + sections.getFirst() + "'",
				"the record is approved");
		refused("insert into record_withheld (section_id, invitee_id) values ('" + sections.getFirst() + "', '"
				+ Ids.next() + "')", "the record is approved");
		refused("insert into record_comment (id, section_id, version, words, said_at, said_by) values ('" + Ids.next()
				+ "', '" + sections.getFirst() + "', 1, 'other', now(), '" + by + "')", "the record is approved");
		refused("insert into record_child_part (child_id, position, section_id, title, own, words, confidential)"
				+ " select c.id, 99, s.id, 'other', false, 'other', false from record_section s"
				+ " join record_child c on c.record_id = s.record_id where s.id = '" + sections.getFirst() + "'",
				"the record is approved");
	}

	@Test
	void itIsApprovedOnce() {
		refused("insert into record_step (id, record_id, number, act, words, taken_at, taken_by) select '" + Ids.next()
				+ "', record_id, 9, 'APPROVED', '', now(), '" + this.held.coordinator().id()
				+ "' from record_standing where meeting_id = '" + this.held.id() + "'", "record_step_approved_once");
	}

	@Test
	void whoWroteInItDoesNotApproveIt() {
		RecordUnit.Held written = this.unit.held(2, "Cal");
		this.unit.records().begin(written.minutes(), written.id(), RecordKind.RECORD);
		this.unit.records()
			.write(written.minutes(), written.id(),
					this.unit.records().sections(written.id(), RecordKind.RECORD).getFirst(), "Words", false);
		refused(step(written, 1, "APPROVED", written.minutes()), "a second person approves");
		assertThat(this.application.sql(step(written, 1, "APPROVED", written.chair())).update()).isOne();
	}

	@Test
	void whoProposedToWithdrawItDoesNotWithdrawIt() {
		refused(step(this.held, 3, "WITHDRAWN", this.held.chair()), "a second person withdraws");
		this.application.sql(step(this.held, 3, "PROPOSED", this.held.chair())).update();
		refused(step(this.held, 4, "WITHDRAWN", this.held.chair()), "a second person withdraws");
		assertThat(this.application.sql(step(this.held, 4, "WITHDRAWN", this.held.coordinator())).update()).isOne();
	}

	private static String step(RecordUnit.Held held, int number, String act, ActingUser by) {
		return "insert into record_step (id, record_id, number, act, words, taken_at, taken_by) select '" + Ids.next()
				+ "', record_id, " + number + ", '" + act + "', 'because', now(), '" + by.id()
				+ "' from record_standing where meeting_id = '" + held.id() + "'";
	}

	private void refused(String sql, String why) {
		assertThatThrownBy(() -> this.application.sql(sql).update()).as(sql)
			.isInstanceOf(DataAccessException.class)
			.rootCause()
			.hasMessageContaining(why);
	}

}
