package uk.rowan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a demo's council holds, in words and without identities, so that two of them can
 * be compared.
 */
final class Rowanshire {

	private static final Map<String, String> FACTS = new LinkedHashMap<>();

	static {
		FACTS.put("staff", """
				select a.username || ' ' || a.name || ' ' || coalesce(t.name, '') || ' ' || r.role || ' '
					|| (a.left_at is null) from account a
				join account_role r on r.account_id = a.id left join team t on t.id = a.team_id""");
		FACTS.put("council", "select name || unit_name || address from council_facts");
		FACTS.put("contacts", "select kind || label || holder || phone || hours from council_contact");
		FACTS.put("agencies", "select name || category || secure_email || telephone from agency");
		FACTS.put("notices", "select n.title || v.number from notice n join notice_version v on v.notice_id = n.id");
		FACTS.put("given", """
				select p.display_name || g.how || g.given_on from notice_given g
				join people_name p on p.person_id = g.person_id""");
		FACTS.put("persons", """
				select n.display_name || p.kind || coalesce(p.born_on, p.expected_on) || p.sex from person p
				join people_name n on n.person_id = p.id""");
		FACTS.put("addresses", """
				select n.display_name || a.lines || a.postcode || a.confidential || coalesce(a.until_on::text, '')
				from person_address a join people_name n on n.person_id = a.person_id""");
		FACTS.put("relationships", """
				select a.display_name || r.kind || b.display_name || r.parental_responsibility
				from person_relationship r join people_name a on a.person_id = r.person_id
				join people_name b on b.person_id = r.other_person_id""");
		FACTS.put("families", """
				select f.name || n.display_name from family f join family_member m on m.family_id = f.id
				join people_name n on n.person_id = m.person_id""");
		FACTS.put("cases", """
				select c.reference || n.display_name || c.opened_on || c.source || c.reason || c.is_open
				from case_file c join people_name n on n.person_id = c.person_id""");
		FACTS.put("allocations", """
				select c.reference || x.kind || a.username || (x.until_at is null) from case_allocation x
				join case_file c on c.id = x.case_id join account a on a.id = x.account_id""");
		FACTS.put("reach",
				"""
						select r.kind || r.ground || coalesce(r.role, '') || coalesce(a.username, '') || coalesce(c.reference, '')
							|| (r.until_at is null) from reach r left join case_file c on c.id = r.subject_id
						left join account a on a.id = r.account_id""");
		FACTS.put("discussions", """
				select c.reference || d.held_on || d.begins_section_47 || d.decision from enquiry_child k
				join strategy_discussion d on d.enquiry_id = k.enquiry_id join case_file c on c.id = k.case_id""");
		FACTS.put("outcomes", """
				select c.reference || o.decided_on || o.outcome || o.reasons from enquiry_outcome o
				join case_file c on c.id = o.case_id""");
		FACTS.put("conferences", """
				select c.reference || x.type || x.asked_on || x.counted_from || x.note from conference x
				join meeting_case k on k.meeting_id = x.meeting_id join case_file c on c.id = k.case_id""");
		FACTS.put("bookings",
				"""
						select c.reference || b.number || b.starts_at::date || b.place || b.reason || a.username || coalesce(m.username, '')
						from meeting_booking b join meeting_case k on k.meeting_id = b.meeting_id
						join case_file c on c.id = k.case_id join account a on a.id = b.chair_id
						left join account m on m.id = b.minute_taker_id""");
		FACTS.put("audit", "select act || count(*) from audit_entry where act not like 'mail.%' group by act");
	}

	private Rowanshire() {
	}

	/**
	 * Each kind of fact, sorted.
	 */
	static Map<String, List<String>> in(JdbcClient database) {
		Map<String, List<String>> facts = new LinkedHashMap<>();
		FACTS.forEach((kind, query) -> facts.put(kind,
				database.sql(query).query(String.class).list().stream().sorted().toList()));
		return facts;
	}

}
