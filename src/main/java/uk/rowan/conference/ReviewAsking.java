package uk.rowan.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in that a review conference is asked for about children who have a plan: clock
 * T16 counts from the initial conference, T17 from the review before, and the earliest of
 * the children's days is the day of all.
 */
@Service
class ReviewAsking {

	private final Meetings meetings;

	private final ConferenceReader reader;

	private final ConferenceJournal journal;

	private final JdbcClient database;

	ReviewAsking(Meetings meetings, ConferenceReader reader, ConferenceJournal journal, JdbcClient database) {
		this.meetings = meetings;
		this.reader = reader;
		this.journal = journal;
		this.database = database;
	}

	/** The conference held last about a child, and when its clock runs out. */
	private record Last(UUID aCase, String clock, LocalDate heldOn, LocalDate by, boolean plan, boolean asked) {
	}

	/**
	 * Asks for a review, unless an earlier sending of the same form has.
	 * @return why not; empty when it is asked for now
	 * @throws NotFound when one of the children is not the user's to decide about
	 * @throws Stale when another meeting has the identity
	 */
	@Transactional
	Optional<AskingRefusal> ask(ActingUser by, MeetingId id, NewReview asked) {
		Set<CaseId> children = asked.children();
		Locks.holdEach(this.database, "conference.child", children);
		Optional<NewReview> earlier = asked(by, id);
		if (earlier.isPresent()) {
			if (!earlier.get().equals(asked)) {
				throw new Stale();
			}
			return Optional.empty();
		}
		List<MeetingChild> open = this.meetings.children(by, children)
			.stream()
			.filter(MeetingChild::decidable)
			.toList();
		if (children.isEmpty() || open.size() != children.size()) {
			throw new NotFound();
		}
		List<Last> last = last(children);
		Optional<AskingRefusal> refused = refuses(open, last);
		if (refused.isEmpty()) {
			this.meetings.ask(by, id, Meeting.Kind.CONFERENCE, children);
			keep(id, first(last), asked.note());
		}
		return refused;
	}

	/**
	 * What the user has asked for under an identity.
	 * @return empty when nothing, or it is not the user's to decide about any more
	 */
	@Transactional(readOnly = true)
	Optional<NewReview> asked(ActingUser by, MeetingId id) {
		return this.reader.find(by, id)
			.filter((kept) -> kept.type() == ConferenceType.REVIEW && kept.meeting().askedBy().equals(by.id())
					&& kept.meeting().decidable())
			.map((kept) -> new NewReview(
					kept.meeting().children().stream().map(MeetingChild::aCase).collect(Collectors.toUnmodifiableSet()),
					kept.note()));
	}

	private Optional<AskingRefusal> refuses(List<MeetingChild> children, List<Last> last) {
		if (!children.stream().allMatch(MeetingChild::open)) {
			return Optional.of(AskingRefusal.CLOSED);
		}
		if (last.size() != children.size() || !last.stream().allMatch(Last::plan)) {
			return Optional.of(AskingRefusal.NOT_REQUIRED);
		}
		if (!together(last)) {
			return Optional.of(AskingRefusal.APART);
		}
		return last.stream().anyMatch(Last::asked) ? Optional.of(AskingRefusal.ASKED) : Optional.empty();
	}

	/**
	 * Whether one conference has decided about all of them: a review joins no families.
	 */
	private boolean together(List<Last> children) {
		return this.database.sql("""
				select exists (select from conference_decided d where d.case_id in (:cases)
					group by d.meeting_id having count(*) = cast(:children as bigint))""")
			.param("cases", children.stream().map(Last::aCase).toList())
			.param("children", children.size())
			.query(Boolean.class)
			.single();
	}

	private static Last first(List<Last> last) {
		return last.stream().min(Comparator.comparing(Last::by)).orElseThrow();
	}

	/**
	 * The conference held last about each child, and whether another is asked for.
	 */
	private List<Last> last(Set<CaseId> children) {
		return this.database.sql("""
				select distinct on (d.case_id) d.case_id, n.clock, d.held_on, cast(d.held_on + n.within as date) as by,
					d.plan_needed, exists (
					select from meeting_about a join conference c on c.meeting_id = a.meeting_id
					where a.case_id = d.case_id and not exists (
						select from conference_over h where h.meeting_id = a.meeting_id)) as asked
				from conference_decided d join conference_next_review n on n.meeting_id = d.meeting_id
				where d.case_id in (:cases)
				order by d.case_id, d.held_from desc""")
			.param("cases", children.stream().map(CaseId::value).toList())
			.query((row, number) -> new Last(row.getObject("case_id", UUID.class), row.getString("clock"),
					row.getObject("held_on", LocalDate.class), row.getObject("by", LocalDate.class),
					row.getBoolean("plan_needed"), row.getBoolean("asked")))
			.list();
	}

	private void keep(MeetingId id, Last first, String note) {
		this.database.sql("""
				insert into conference (meeting_id, type, enquiry_id, asked_on, clock, counted_from, note)
				values (:id, 'REVIEW', null, :on, :clock, :from, :note)""")
			.param("id", id.value())
			.param("on", this.journal.today())
			.param("clock", first.clock())
			.param("from", first.heldOn())
			.param("note", note)
			.update();
	}

}
