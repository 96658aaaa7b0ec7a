package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.reach.Grant;
import uk.rowan.reach.Ground;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens the cases of all children of a meeting to those who chair it, take its minutes
 * and approve what is written of it, while they do and until some time after the record
 * has gone to everybody. Of a case that is restricted, the grant shows nothing to whom
 * the restriction does not name.
 */
@Component
class Assignments {

	private static final String STANDING = """
			select k.case_id, w.who, w.seat,
				case when bool_or(e.meeting_id is null) then null else max(e.last_day) end as last_day
			from meeting_case k join meeting_booked b on b.meeting_id = k.meeting_id
			cross join lateral (values (b.chair_id, 'CHAIR'), (b.approver_id, 'CHAIR'),
				(b.minute_taker_id, 'MINUTE_TAKER')) as w (who, seat)
			left join meeting_seats_end e on e.meeting_id = b.meeting_id
			where k.case_id in (:cases) and w.who in (:people)
			and (e.last_day is null or e.last_day >= cast(rowan_now() at time zone 'Europe/London' as date))
			group by k.case_id, w.who, w.seat
			order by k.case_id, w.who, w.seat""";

	private final JdbcClient database;

	private final Reach reach;

	private final Diary diary;

	Assignments(JdbcClient database, Reach reach, Diary diary) {
		this.database = database;
		this.reach = reach;
		this.diary = diary;
	}

	/**
	 * Ends what the former booking opened to whom it no longer seats, and opens what the
	 * new one needs; what another meeting about the same child opens stays.
	 */
	void follow(ActingUser by, MeetingId id, @Nullable Booking former, Booking now) {
		List<UUID> cases = cases(id);
		Set<UUID> people = new TreeSet<>(now.seated());
		if (former != null) {
			people.addAll(former.seated());
			Arrays.stream(Booking.Seat.values())
				.filter((seat) -> !Objects.equals(former.who(seat), now.who(seat)))
				.flatMap((seat) -> Optional.ofNullable(former.who(seat)).stream())
				.forEach((gone) -> end(by, cases, gone));
		}
		standing(cases, people).forEach((grant) -> this.reach.grant(by, grant));
	}

	/**
	 * Ends what a booking opened that stands no longer.
	 */
	void leave(ActingUser by, MeetingId id, Booking former) {
		List<UUID> cases = cases(id);
		Set<UUID> seated = seated(id, former);
		seated.forEach((gone) -> end(by, cases, new AccountId(gone)));
		standing(cases, seated).forEach((grant) -> this.reach.grant(by, grant));
	}

	/**
	 * Opens what whoever approves from now on needs, and ends what was opened to whom was
	 * named before; the chair keeps the seat.
	 * @param meeting as it was before
	 */
	void approve(ActingUser by, Meeting meeting, AccountId now) {
		List<UUID> cases = cases(meeting.id());
		Set<UUID> people = new TreeSet<>(Set.of(now.value()));
		Optional.ofNullable(meeting.named()).ifPresent((gone) -> {
			end(by, cases, gone);
			people.add(gone.value());
		});
		standing(cases, people).forEach((grant) -> this.reach.grant(by, grant));
	}

	/**
	 * Opens anew what a booking that stands opens, for as long as it does now.
	 */
	void renew(ActingUser by, MeetingId id, Booking booked) {
		this.diary.lock(seated(id, booked));
		leave(by, id, booked);
	}

	/** Those with a seat, and all who were named to approve. */
	private Set<UUID> seated(MeetingId id, Booking booked) {
		Set<UUID> seated = new TreeSet<>(booked.seated());
		seated.addAll(this.database.sql("select account_id from meeting_approver where meeting_id = :id")
			.param("id", id.value())
			.query((row, number) -> row.getObject("account_id", UUID.class))
			.list());
		return seated;
	}

	private List<UUID> cases(MeetingId id) {
		return this.database.sql("select case_id from meeting_case where meeting_id = :id order by case_id")
			.param("id", id.value())
			.query((row, number) -> row.getObject("case_id", UUID.class))
			.list();
	}

	private void end(ActingUser by, List<UUID> cases, AccountId gone) {
		cases.forEach((aCase) -> this.reach.end(by, new CaseId(aCase), gone, Ground.ASSIGNED));
	}

	/**
	 * What every booking that stands opens of these cases to these people, and until
	 * when: without end where one of their meetings has none.
	 */
	private List<Grant> standing(List<UUID> cases, Set<UUID> people) {
		return this.database.sql(STANDING).param("cases", cases).param("people", people).query((row, number) -> {
			LocalDate last = row.getObject("last_day", LocalDate.class);
			return new Grant(new CaseId(row.getObject("case_id", UUID.class)),
					new AccountId(row.getObject("who", UUID.class)), Booking.Seat.valueOf(row.getString("seat")).role(),
					null, Ground.ASSIGNED,
					(last != null) ? last.plusDays(1).atStartOfDay(DatabaseClock.LONDON).toInstant() : null);
		}).list();
	}

}
