package uk.rowan.conference;

/**
 * Finds whether whoever chairs a conference to come, or takes its minutes, is booked for
 * another at the same time that has not ended: only where the other is open to the reader
 * too, so that nothing is told of one that is not (design, "Reach").
 */
final class DoubleBooking {

	/**
	 * Those at the same time are found first, by index, and whether each may be told of
	 * afterwards.
	 */
	private static final String SEAT = """
			(select min(o.seat) from (
				select b.meeting_id, case when b.chair_id = p.chair_id then 'CHAIR' else 'MINUTE_TAKER' end as seat
				from meeting_booked b where b.chair_id in (p.chair_id, p.minute_taker_id)
				and b.starts_at < p.ends_at and b.ends_at > p.starts_at and b.free_at > p.starts_at
				union all
				select b.meeting_id, case when b.minute_taker_id = p.chair_id then 'CHAIR' else 'MINUTE_TAKER' end
				from meeting_booked b where b.minute_taker_id in (p.chair_id, p.minute_taker_id)
				and b.starts_at < p.ends_at and b.ends_at > p.starts_at and b.free_at > p.starts_at
				offset 0) o
			where o.meeting_id <> p.meeting_id and p.free_at > rowan_now()
			and o.meeting_id in (select meeting_id from reached)
			and o.meeting_id not in (select h.meeting_id from withheld h))""";

	private DoubleBooking() {
	}

	/**
	 * Fills in {@code {clash}} in a query that has {@code reached}, {@code withheld} and
	 * the bookings of {@code p}: the seat, or null.
	 */
	static String in(String sql) {
		return sql.replace("{clash}", SEAT);
	}

}
