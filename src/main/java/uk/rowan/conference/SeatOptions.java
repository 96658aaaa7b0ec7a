package uk.rowan.conference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.account.Accounts;
import uk.rowan.account.StaffMember;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Option;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who could chair a conference and take its minutes; the chair whom the children have, or
 * their brothers and sisters, comes first.
 */
@Component
class SeatOptions {

	private final Accounts accounts;

	private final JdbcClient database;

	private final ConferenceWords words;

	SeatOptions(Accounts accounts, JdbcClient database, ConferenceWords words) {
		this.accounts = accounts;
		this.database = database;
		this.words = words;
	}

	/**
	 * Who could sit where.
	 *
	 * @param chairs who could chair
	 * @param minuteTakers who could take the minutes
	 * @param proposed the chair of most of the children, or of their brothers and
	 * sisters; empty when the family has none
	 */
	record Seats(List<Option> chairs, List<Option> minuteTakers, Optional<AccountId> proposed) {
	}

	Seats of(ActingUser user, Meeting meeting) {
		List<AccountId> present = present(user, meeting);
		Map<StaffMember, Set<Role>> staff = this.accounts.holdingAnyOf(List.of(Role.CHAIR, Role.MINUTE_TAKER));
		List<Option> chairs = new ArrayList<>(staff.keySet()
			.stream()
			.filter((member) -> present.contains(member.id()) && holds(staff, member, Booking.Seat.CHAIR))
			.sorted(Comparator.comparingInt((member) -> present.indexOf(member.id())))
			.map((member) -> new Option(member.id().toString(), this.words.say("booking.chair.present", member.name())))
			.toList());
		Optional<AccountId> proposed = chairs.stream().findFirst().flatMap((first) -> AccountId.parse(first.value()));
		List<Option> minuteTakers = new ArrayList<>();
		staff.keySet().forEach((member) -> {
			Option option = new Option(member.id().toString(), member.name());
			if (holds(staff, member, Booking.Seat.CHAIR) && !present.contains(member.id())) {
				chairs.add(option);
			}
			if (holds(staff, member, Booking.Seat.MINUTE_TAKER)) {
				minuteTakers.add(option);
			}
		});
		return new Seats(List.copyOf(chairs), List.copyOf(minuteTakers), proposed);
	}

	private static boolean holds(Map<StaffMember, Set<Role>> staff, StaffMember member, Booking.Seat seat) {
		return staff.getOrDefault(member, Set.of()).contains(seat.role());
	}

	/**
	 * The chairs that the children have now, the one of most of them first, and then
	 * those of brothers and sisters whose case is open to the user.
	 */
	private List<AccountId> present(ActingUser user, Meeting meeting) {
		return this.database.sql("""
				with family as (
					select case_id from casefile_case where case_id in (:cases)
					union
					select c.case_id from casefile_case m
					join reach_relative r on r.person_id = m.person_id
					join casefile_case c on c.person_id = r.relative_id
					join reach_open_case o on o.case_id = c.case_id and o.account_id = :account
					where m.case_id in (:cases)
				)
				select a.account_id from casefile_allocated a join family f on f.case_id = a.case_id
				where a.kind = 'CHAIR' group by a.account_id
				order by count(*) filter (where a.case_id in (:cases)) desc, count(*) desc, a.account_id""")
			.param("cases", meeting.children().stream().map((child) -> child.aCase().value()).toList())
			.param("account", user.id().value())
			.query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
			.list();
	}

}
