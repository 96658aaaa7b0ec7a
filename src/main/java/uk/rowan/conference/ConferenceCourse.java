package uk.rowan.conference;

import java.util.List;

import uk.rowan.casefile.CaseAct;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows a conference that was closed: how its letter and its record stand (clocks
 * T9 and T10), and the plans that came of it.
 */
@Component
class ConferenceCourse {

	private static final String STANDS = """
			case when s.unsent then 'UNSENT' when s.addendum_unsent then 'ADDENDUM'
				when s.stands in ('APPROVED', 'KEPT') then 'GONE' else s.stands end""";

	private static final String SQL = """
			select k.kind, coalesce({stands}, 'NONE') as stands
			from (values ('LETTER'), ('RECORD')) k (kind)
			left join record_standing s on s.meeting_id = :id and s.kind = k.kind
			order by k.kind""";

	private final JdbcClient database;

	private final List<AfterConference> after;

	ConferenceCourse(JdbcClient database, List<AfterConference> after) {
		this.database = database;
		this.after = after;
	}

	/**
	 * Letter or record.
	 *
	 * @param kind which, as the record's page calls it
	 * @param stands how it stands, as the record's page calls it; {@code GONE} when
	 * everybody has it
	 * @param href where it goes on
	 */
	record Paper(String kind, String stands, String href) {

		boolean gone() {
			return "GONE".equals(this.stands);
		}

	}

	/**
	 * What follows, in the order in which it is due.
	 *
	 * @param papers the letter and the record
	 * @param next the first that is not with everybody yet; nothing when both are
	 * @param links what else came of it
	 */
	record Course(List<Paper> papers, List<Paper> next, List<CaseAct> links) {

	}

	/**
	 * Fills in {@code {stands}} in a query about {@code record_standing s}: how that
	 * letter or record stands.
	 */
	static String in(String sql) {
		return sql.replace("{stands}", STANDS);
	}

	/**
	 * What follows the conference.
	 * @param holds whether the reader chairs it, takes its minutes or coordinates it
	 */
	Course of(ActingUser user, MeetingId id, boolean holds) {
		List<Paper> papers = this.database.sql(in(SQL))
			.param("id", id.value())
			.query((row, number) -> paper(id, row.getString("kind"), row.getString("stands"), holds))
			.list();
		return new Course(papers, papers.stream().filter((paper) -> holds && !paper.gone()).limit(1).toList(),
				this.after.stream().flatMap((one) -> one.follows(user, id).stream()).toList());
	}

	private static Paper paper(MeetingId id, String kind, String stands, boolean holds) {
		boolean sends = holds && List.of("UNSENT", "ADDENDUM").contains(stands);
		return new Paper(kind, stands, "/conferences/" + id + (sends ? "/distribution" : "/record?kind=" + kind));
	}

}
