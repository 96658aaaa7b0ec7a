package uk.rowan.meeting;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.casefile.AllocationRefusal;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books meetings, and books them anew; a booking is only added to, never changed.
 */
@Service
class Bookings {

	private final MeetingReader reader;

	private final MeetingRows rows;

	private final Diary diary;

	private final CaseFiles cases;

	private final Clock clock;

	Bookings(MeetingReader reader, MeetingRows rows, Diary diary, CaseFiles cases, Clock clock) {
		this.reader = reader;
		this.rows = rows;
		this.diary = diary;
		this.cases = cases;
		this.clock = clock;
	}

	/**
	 * Books the meeting, unless an earlier sending of the same form has.
	 * @param version the version of the meeting that the form showed, {@code null} when
	 * nobody looked
	 * @return why not; empty when it is booked now
	 * @throws NotFound when there is no such meeting, or it is not the user's to decide
	 * about
	 * @throws Stale when it has changed since, or another booking has the identity
	 */
	@Transactional
	List<BookingRefusal> book(ActingUser by, MeetingId id, @Nullable Integer version, Booking asked) {
		this.reader.lock(id);
		this.reader.lockLetters(id);
		Meeting meeting = this.reader.find(by, id).filter(Meeting::decidable).orElseThrow(NotFound::new);
		Optional<Meeting.Booked> kept = meeting.bookings()
			.stream()
			.filter((booked) -> booked.booking().id().equals(asked.id()))
			.findFirst();
		if (kept.isPresent()) {
			if (!kept.get().booking().equals(asked) || !kept.get().by().equals(by.id())) {
				throw new Stale();
			}
			return List.of();
		}
		if (version != null && version != meeting.version()) {
			throw new Stale();
		}
		Booking standing = meeting.booked().orElse(null);
		this.diary.lock(everybody(standing, asked));
		BookingRule rule = new BookingRule(this.clock.instant(), meeting.actable(), standing, unfit(meeting, asked),
				this.diary.beside(by, id, asked));
		List<BookingRefusal> refused = rule.refuses(asked);
		if (refused.isEmpty()) {
			this.rows.add(by, meeting, asked);
		}
		return refused;
	}

	private static Set<UUID> everybody(@Nullable Booking standing, Booking asked) {
		Set<UUID> people = new TreeSet<>(asked.seated());
		if (standing != null) {
			people.addAll(standing.seated());
		}
		return people;
	}

	/**
	 * Judged by the children whom the booker sees: a child out of reach gives no hint.
	 */
	private Map<Booking.Seat, AllocationRefusal> unfit(Meeting meeting, Booking asked) {
		Map<Booking.Seat, AllocationRefusal> unfit = new EnumMap<>(Booking.Seat.class);
		for (Booking.Seat seat : Booking.Seat.values()) {
			AccountId who = asked.who(seat);
			if (who != null) {
				meeting.children()
					.stream()
					.flatMap((child) -> this.cases.refusesToMeet(child.aCase(), who, seat.role()).stream())
					.findFirst()
					.ifPresent((why) -> unfit.put(seat, why));
			}
		}
		return unfit;
	}

}
