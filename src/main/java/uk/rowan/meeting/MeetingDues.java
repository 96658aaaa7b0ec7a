package uk.rowan.meeting;

/**
 * Finds the meetings about which a coordinator has something to do: those about a child
 * whose case is open to them by more than break-glass, and of which no child is kept from
 * them.
 */
public final class MeetingDues {

	/**
	 * Where those are found that a work list does not name.
	 */
	public static final String LIST = "/conferences";

	private static final String SQL = """
			with reached as materialized (
				select r.case_id from reach_open_cases(:account) r where r.ground <> 'BREAK_GLASS'
			), withheld as materialized (
				select w.case_id from reach_withheld_cases(:account) w
			), {waiting}, named as (
				select k.meeting_id, k.kind, string_agg(s.display_name, ', '
					order by s.born_on nulls last, s.person_id) as whom
				from meeting_about k
				join casefile_case c on c.case_id = k.case_id and c.is_open
				join people_summary s on s.person_id = c.person_id
				where k.meeting_id in (select w.meeting_id from waiting w)
				and k.case_id in (select r.case_id from reached r)
				group by k.meeting_id, k.kind
			)
			select w.*, n.kind, n.whom
			from waiting w join named n on n.meeting_id = w.meeting_id
			where w.meeting_id not in (
				select o.meeting_id from meeting_about o join withheld h on h.case_id = o.case_id)
			order by w.since, w.meeting_id""";

	private MeetingDues() {
	}

	/**
	 * A query for the rows of {@code waiting} in the order of {@code since}, each with
	 * the {@code kind} of its meeting and {@code whom} it is about; it asks for
	 * {@code :account}.
	 * @param waiting one or more named queries, the last {@code waiting as materialized
	 * (…)} with the columns {@code meeting_id} and {@code since}
	 */
	public static String of(String waiting) {
		return SQL.replace("{waiting}", waiting.strip());
	}

}
