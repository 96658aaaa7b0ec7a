package uk.rowan.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.ShortDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is shown beside a conference, for all its children at once.
 */
@Component
class BesideReader {

	/** Nothing of a conference that is kept from the reader by a restriction. */
	private static final String DECIDED = """
			select distinct on (d.case_id) d.case_id, d.type, d.held_on, d.plan_needed, d.category, d.lead_worker,
				d.core_group
			from conference_decided d
			where d.case_id in (:cases) and d.meeting_id <> :meeting and not exists (
				select from meeting_about a where a.meeting_id = d.meeting_id and reach_withheld(:account, a.case_id))
			order by d.case_id, d.held_from desc""";

	/**
	 * Whoever is related in so many words is not listed again as one of the family group.
	 */
	private static final String KIN = """
			select * from (
				select distinct on (r.person_id, r.relative_id) s.*, r.person_id as whose, r.relation, r.inverse,
					r.responsibility,
					exists (select from people_restricted x where x.person_id = r.relative_id) as restricted
				from people_relation r join people_summary s on s.person_id = r.relative_id
				where r.person_id in (:children) and (:all or exists (
					select from people_open_person o where o.person_id = r.relative_id and o.account_id = :account))
				order by r.person_id, r.relative_id, r.relation = 'FAMILY', r.inverse, r.relation) one
			order by kind = 'ADULT', born_on nulls last, person_id""";

	private final JdbcClient database;

	private final LiveWords words;

	BesideReader(JdbcClient database, LiveWords words) {
		this.database = database;
		this.words = words;
	}

	/**
	 * What the last conference about a child decided.
	 *
	 * @param aCase the child's case
	 * @param told in words
	 */
	record Decided(CaseId aCase, String told) {

		/**
		 * Whose only.
		 */
		@Override
		public String toString() {
			return this.aCase.toString();
		}

	}

	List<Decided> decided(ActingUser user, Meeting meeting) {
		Map<CaseId, Decided> decided = new HashMap<>();
		Map<CaseId, String> names = new LinkedHashMap<>();
		meeting.children().forEach((child) -> names.put(child.aCase(), child.child().name()));
		this.database.sql(DECIDED)
			.param("cases", names.keySet().stream().map(CaseId::value).toList())
			.param("meeting", meeting.id().value())
			.param("account", user.id().value())
			.query((row) -> {
				CaseId aCase = new CaseId(row.getObject("case_id", UUID.class));
				decided.put(aCase, new Decided(aCase, told(row, names.getOrDefault(aCase, ""))));
			});
		return names.keySet().stream().filter(decided::containsKey).map(decided::get).toList();
	}

	private String told(ResultSet row, String name) throws SQLException {
		String category = row.getString("category");
		String what = !row.getBoolean("plan_needed") ? this.words.say("closing.decided.no-plan", name)
				: this.words.say("closing.decided.plan" + ((category != null) ? "." + category : ""), name);
		String told = this.words.say("beside.decided", ShortDates.day(row.getObject("held_on", LocalDate.class)), what);
		String lead = row.getString("lead_worker");
		return lead.isEmpty() ? told : this.words.say("beside.decided.who", told, lead, row.getString("core_group"));
	}

	/**
	 * When the section 47 enquiries began that found that an initial conference must be
	 * held, by case; without those before the last conference.
	 */
	Map<CaseId, LocalDate> enquiries(Meeting meeting) {
		Map<CaseId, LocalDate> begun = new HashMap<>();
		this.database.sql("""
				select r.case_id, max(r.begun_on) as begun_on from enquiry_conference_required r
				where r.case_id in (:cases) and not exists (
					select from conference_decided d
					where d.case_id = r.case_id and d.meeting_id <> :meeting and d.held_on >= r.begun_on)
				group by r.case_id""")
			.param("cases", meeting.children().stream().map((child) -> child.aCase().value()).toList())
			.param("meeting", meeting.id().value())
			.query((row) -> {
				begun.put(new CaseId(row.getObject("case_id", UUID.class)), row.getObject("begun_on", LocalDate.class));
			});
		return begun;
	}

	List<Kin> kin(ActingUser user, Meeting meeting) {
		Map<PersonId, List<Kin.Relative>> relatives = new HashMap<>();
		this.database.sql(KIN)
			.param("children", meeting.children().stream().map((child) -> child.child().id().value()).toList())
			.param("account", user.id().value())
			.param("all", user.equals(ActingUser.SYSTEM))
			.query((row) -> {
				relatives.computeIfAbsent(new PersonId(row.getObject("whose", UUID.class)), (none) -> new ArrayList<>())
					.add(relative(row));
			});
		return meeting.children()
			.stream()
			.map(MeetingChild::child)
			.map((child) -> new Kin(child, relatives.getOrDefault(child.id(), List.of())))
			.toList();
	}

	private static Kin.Relative relative(ResultSet row) throws SQLException {
		boolean inverse = row.getBoolean("inverse");
		return new Kin.Relative(PersonSummary.of(row),
				"people.relationship." + row.getString("relation") + (inverse ? ".inverse" : ""),
				row.getBoolean("responsibility") && !inverse, row.getBoolean("restricted"));
	}

}
