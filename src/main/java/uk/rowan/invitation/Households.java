package uk.rowan.invitation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the family of the children of a meeting, as far as it is open to the sender.
 */
@Component
class Households {

	private static final String SQL = """
			select s.*, r.person_id as child_id, r.responsibility or (not r.inverse and r.relation in ('MOTHER', 'FATHER',
				'PARENT', 'ADOPTIVE_PARENT', 'STEP_PARENT', 'CARER', 'SPECIAL_GUARDIAN', 'FOSTER_CARER')) as parent
			from people_relation r
			join people_summary s on s.person_id = r.relative_id
			where r.person_id in (:children) and s.kind = 'ADULT' and s.died_on is null and exists (
				select from people_open_person o where o.person_id = s.person_id and o.account_id = :account)
			order by s.born_on nulls last, s.person_id""";

	private final JdbcClient database;

	private final Homes homes;

	Households(JdbcClient database, Homes homes) {
		this.database = database;
		this.homes = homes;
	}

	private record Tie(PersonSummary person, PersonId child, boolean parent) {
	}

	/**
	 * The family of a meeting's children.
	 * @param others whoever's address is needed as well
	 */
	Household of(ActingUser user, Meeting meeting, List<UUID> others) {
		List<PersonSummary> children = meeting.children().stream().map(MeetingChild::child).toList();
		List<Kin> kin = kin(user, children);
		List<UUID> persons = new ArrayList<>(others);
		Stream.concat(children.stream(), kin.stream().map(Kin::person)).forEach((one) -> persons.add(one.id().value()));
		return new Household(children, kin, this.homes.of(user, persons));
	}

	private List<Kin> kin(ActingUser user, List<PersonSummary> children) {
		Map<PersonId, List<Tie>> ties = new LinkedHashMap<>();
		this.database.sql(SQL)
			.param("children", children.stream().map((child) -> child.id().value()).toList())
			.param("account", user.id().value())
			.query((row, number) -> new Tie(PersonSummary.of(row), new PersonId(row.getObject("child_id", UUID.class)),
					row.getBoolean("parent")))
			.list()
			.forEach((tie) -> ties.computeIfAbsent(tie.person().id(), (id) -> new ArrayList<>()).add(tie));
		return ties.values().stream().map(Households::kin).toList();
	}

	private static Kin kin(List<Tie> ties) {
		Set<PersonId> of = new HashSet<>();
		ties.forEach((tie) -> of.add(tie.child()));
		return new Kin(ties.getFirst().person(), ties.stream().anyMatch(Tie::parent), of);
	}

}
