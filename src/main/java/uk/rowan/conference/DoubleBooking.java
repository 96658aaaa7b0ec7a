package uk.rowan.conference;

/**
 * Finds whether whoever chairs a conference to come, or takes its minutes, is booked for
 * another at the same time: only where the other is open to the reader too, so that
 * nothing is told of one that is not (design, "Reach").
 */
final class DoubleBooking {

	private static final String SEAT = """
			(select min(case when p.chair_id in (o.chair_id, o.minute_taker_id) then 'CHAIR' else 'MINUTE_TAKER' end)
			from meeting_booked o
			where o.meeting_id <> p.meeting_id and p.ends_at > rowan_now()
			and o.starts_at < p.ends_at and o.ends_at > p.starts_at
			and (p.chair_id in (o.chair_id, o.minute_taker_id) or p.minute_taker_id in (o.chair_id, o.minute_taker_id))
			and o.meeting_id in (select meeting_id from reached)
			and not exists (
				select from meeting_about a where a.meeting_id = o.meeting_id and reach_withheld(:account, a.case_id)))""";

	private DoubleBooking() {
	}

	/**
	 * Fills in {@code {clash}} in a query that has {@code reached} and the bookings of
	 * {@code p}: the seat, or null.
	 */
	static String in(String sql) {
		return sql.replace("{clash}", SEAT);
	}

}
