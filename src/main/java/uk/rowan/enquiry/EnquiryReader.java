package uk.rowan.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.people.PersonSummary;
import uk.rowan.reach.Ground;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Locks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads enquiries, and the children whom one could concern, as far as their cases are
 * open to the asker; Rowan itself reads all.
 */
@Component
class EnquiryReader {

	private static final String CHILD = """
			select c.case_id, c.reference, c.is_open, c.opened_on, s.person_id, s.display_name, s.kind, s.born_on,
				s.expected_on, s.nhs_number, coalesce(g.grounds, 'UNIT') as grounds,
				exists (select from reach_restricted_case r where r.case_id = c.case_id) as restricted,
			""";

	private static final String REACHED = """
			join people_summary s on s.person_id = c.person_id
			cross join lateral (
				select string_agg(distinct o.ground, ',') as grounds
				from reach_open_case o where o.case_id = c.case_id and o.account_id = :account) g
			where (:all or g.grounds is not null)
			""";

	private static final String DISCUSSIONS = """
			with w as materialized (
				select not :all and exists (select from enquiry_child k
					where k.enquiry_id = :id and reach_withheld(:account, k.case_id)) as withheld
			)
			select e.version, w.withheld, d.id, d.held_on, d.begins_section_47, d.recorded_by,
				case when w.withheld then '' else array_to_string(d.participants, ',') end as present,
				case when w.withheld then '' else d.absence end as absence,
				case when w.withheld then '' else d.decision end as decision
			from enquiry e
			join strategy_discussion d on d.enquiry_id = e.id
			cross join w
			where e.id = :id order by d.held_on, d.recorded_at, d.id""";

	private static final String ELDEST = " order by s.born_on nulls last, s.person_id";

	private final JdbcClient database;

	EnquiryReader(JdbcClient database) {
		this.database = database;
	}

	private record Row(int version, boolean withheld, Discussion discussion) {
	}

	/**
	 * The enquiry, when the case of one of its children is open to the user; without its
	 * words when another is kept from them by a restriction.
	 */
	Optional<Enquiry> find(ActingUser user, EnquiryId id) {
		List<EnquiryChild> children = children(user, id);
		if (children.isEmpty()) {
			return Optional.empty();
		}
		List<Row> rows = this.database.sql(DISCUSSIONS)
			.param("id", id.value())
			.param("account", user.id().value())
			.param("all", user.equals(ActingUser.SYSTEM))
			.query((row, number) -> new Row(row.getInt("version"), row.getBoolean("withheld"), discussion(row)))
			.list();
		Row first = rows.getFirst();
		return Optional.of(new Enquiry(id, first.version(), first.withheld(), children,
				rows.stream().map(Row::discussion).toList(), outcomes(id, children, first.withheld())));
	}

	/**
	 * The same for a change: one after the other, until the transaction ends, and only
	 * when the user may decide about one of the children.
	 */
	Optional<Enquiry> findToDecide(ActingUser user, EnquiryId id) {
		lock(id);
		return find(user, id).filter(Enquiry::decidable);
	}

	void lock(EnquiryId id) {
		Locks.hold(this.database, "enquiry.enquiry", id);
	}

	private List<EnquiryChild> children(ActingUser user, EnquiryId id) {
		return this.database
			.sql(CHILD + "k.is_running from enquiry_child k join casefile_case c on c.case_id = k.case_id " + REACHED
					+ "and k.enquiry_id = :id" + ELDEST)
			.param("id", id.value())
			.param("account", user.id().value())
			.param("all", user.equals(ActingUser.SYSTEM))
			.query(EnquiryReader::child)
			.list();
	}

	/**
	 * The child of the case, and of its kin those whose case is open, as far as the user
	 * may decide about them; nobody when the case itself is not the user's to decide
	 * about.
	 */
	List<EnquiryChild> eligible(ActingUser user, CaseId aCase) {
		List<EnquiryChild> found = this.database.sql(CHILD + "false as is_running from casefile_case c " + REACHED + """
				and (c.case_id = :case or c.is_open and c.person_id in (
					select r.relative_id from reach_relative r
					join casefile_case a on a.person_id = r.person_id and a.case_id = :case))""" + ELDEST)
			.param("case", aCase.value())
			.param("account", user.id().value())
			.param("all", user.equals(ActingUser.SYSTEM))
			.query(EnquiryReader::child)
			.list()
			.stream()
			.filter(EnquiryChild::decidable)
			.toList();
		return found.stream().anyMatch((child) -> child.aCase().equals(aCase)) ? found : List.of();
	}

	private List<ChildOutcome> outcomes(EnquiryId id, List<EnquiryChild> children, boolean withheld) {
		return this.database.sql("""
				select id, case_id, number, outcome, decided_on, recorded_by,
					case when :withheld then '' else reasons end as reasons
				from enquiry_outcome where enquiry_id = :id and case_id in (:cases) order by number""")
			.param("withheld", withheld)
			.param("id", id.value())
			.param("cases", children.stream().map((child) -> child.aCase().value()).toList())
			.query((row, number) -> new ChildOutcome(row.getObject("id", UUID.class),
					new CaseId(row.getObject("case_id", UUID.class)), row.getInt("number"),
					new Conclusion.Finding(EnquiryOutcome.valueOf(row.getString("outcome")), row.getString("reasons")),
					row.getObject("decided_on", LocalDate.class),
					new AccountId(row.getObject("recorded_by", UUID.class))))
			.list();
	}

	private static Discussion discussion(ResultSet row) throws SQLException {
		return new Discussion(new NewDiscussion(row.getObject("id", UUID.class),
				row.getObject("held_on", LocalDate.class), present(row.getString("present")), row.getString("absence"),
				row.getString("decision"), row.getBoolean("begins_section_47")),
				new AccountId(row.getObject("recorded_by", UUID.class)));
	}

	/**
	 * Those who took part, as the database lists them; nobody where that is withheld.
	 */
	static Set<Participant> present(String codes) {
		return Arrays.stream(codes.split(","))
			.flatMap((code) -> Participant.of(code).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static EnquiryChild child(ResultSet row, int number) throws SQLException {
		return new EnquiryChild(new CaseId(row.getObject("case_id", UUID.class)), row.getString("reference"),
				row.getBoolean("is_open"), row.getObject("opened_on", LocalDate.class), row.getBoolean("restricted"),
				row.getBoolean("is_running"), Ground.strongest(row.getString("grounds")), PersonSummary.of(row));
	}

}
