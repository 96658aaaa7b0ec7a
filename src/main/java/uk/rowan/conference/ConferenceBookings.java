package uk.rowan.conference;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.BookingRefusal;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Books conferences; the chair of the booking becomes the chair of each child who has
 * none, so that the same chair is proposed the next time.
 */
@Service
class ConferenceBookings {

	private final ConferenceReader reader;

	private final Meetings meetings;

	private final CaseFiles cases;

	private final ConferenceJournal journal;

	private final JdbcClient database;

	ConferenceBookings(ConferenceReader reader, Meetings meetings, CaseFiles cases, ConferenceJournal journal,
			JdbcClient database) {
		this.reader = reader;
		this.meetings = meetings;
		this.cases = cases;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * What became of a booking.
	 *
	 * @param begun whether it has begun, so that its day stands
	 * @param unexplained whether the day is late and no reason is given
	 * @param refusals what else speaks against it
	 */
	record Answer(boolean begun, boolean unexplained, List<BookingRefusal> refusals) {

		boolean booked() {
			return !this.begun && !this.unexplained && this.refusals.isEmpty();
		}

	}

	/**
	 * Books the conference, unless an earlier sending of the same form has.
	 * @param version the version that the form showed, {@code null} when nobody looked
	 * @throws NotFound when there is no such conference, or it is not the user's to
	 * decide about
	 * @throws MadeAlready when the user has made that booking with other words
	 * @throws Stale when it has changed since, was held or is cancelled
	 */
	@Transactional
	Answer book(ActingUser by, MeetingId id, @Nullable Integer version, Booking asked) {
		boolean typed = this.reader.typedUntilNow(id);
		Conference conference = this.reader.find(by, id)
			.filter((found) -> found.meeting().decidable())
			.orElseThrow(NotFound::new);
		mustBeTheSame(by, conference, asked);
		if (conference.concludedBy() != null || conference.meeting().cancelled() != null) {
			throw new Stale();
		}
		LatenessRule rule = new LatenessRule(conference.due().on(),
				conference.booked().map((standing) -> this.journal.day(standing.startsAt())).orElse(null));
		boolean unexplained = rule.refuses(this.journal.day(asked.startsAt()), asked.reason());
		boolean begun = !made(conference, asked)
				&& new DayRule(conference.booked().orElse(null), typed, this.journal.now()).refuses(asked);
		Answer answer = new Answer(begun, unexplained, this.meetings.book(by, id, version, asked));
		if (answer.booked()) {
			chair(by, conference.meeting(), asked);
		}
		else if (begun || unexplained) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return answer;
	}

	private static boolean made(Conference conference, Booking asked) {
		return conference.meeting().bookings().stream().anyMatch((kept) -> kept.booking().id().equals(asked.id()));
	}

	private static void mustBeTheSame(ActingUser by, Conference conference, Booking asked) {
		conference.meeting()
			.bookings()
			.stream()
			.filter((kept) -> kept.booking().id().equals(asked.id()) && kept.by().equals(by.id())
					&& !kept.booking().equals(asked))
			.findFirst()
			.ifPresent((kept) -> {
				throw new MadeAlready(BookingForm.of(conference.meeting(), kept.booking()),
						"/conferences/" + conference.id());
			});
	}

	private void chair(ActingUser by, Meeting meeting, Booking asked) {
		List<CaseId> actable = meeting.children()
			.stream()
			.filter(MeetingChild::actable)
			.map(MeetingChild::aCase)
			.sorted(Comparator.comparing(CaseId::value))
			.toList();
		if (actable.isEmpty()) {
			return;
		}
		Set<UUID> chaired = this.database
			.sql("select case_id from casefile_allocated where kind = 'CHAIR' and case_id in (:cases)")
			.param("cases", actable.stream().map(CaseId::value).toList())
			.query((row, number) -> row.getObject("case_id", UUID.class))
			.set();
		actable.stream()
			.filter((aCase) -> !chaired.contains(aCase.value()))
			.forEach((aCase) -> this.cases.allocate(by, aCase, asked.chair(), AllocationKind.CHAIR));
	}

}
