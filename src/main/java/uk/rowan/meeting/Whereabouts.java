package uk.rowan.meeting;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.DatabaseClock;

/**
 * From when until when, and where, somebody is while a meeting is held: at its time and
 * place, or at their own. A place that is not known yet is one place for all.
 *
 * @param from when they come
 * @param until when they go
 * @param where the places and video meetings in which they may be
 */
record Whereabouts(LocalDateTime from, LocalDateTime until, Set<String> where) {

	static Whereabouts of(Booking booking, Standing.Own own) {
		LocalDateTime starts = LocalDateTime.ofInstant(booking.startsAt(), DatabaseClock.LONDON);
		LocalDateTime ends = LocalDateTime.ofInstant(booking.endsAt(), DatabaseClock.LONDON);
		return new Whereabouts(at(own.arrives(), starts, starts, ends), at(own.leaves(), ends, starts, ends),
				where(booking, own));
	}

	/**
	 * A time of their own on the day of the meeting; on the next where only that is
	 * within it.
	 */
	private static LocalDateTime at(@Nullable LocalTime own, LocalDateTime otherwise, LocalDateTime starts,
			LocalDateTime ends) {
		if (own == null) {
			return otherwise;
		}
		LocalDateTime first = starts.with(own);
		LocalDateTime next = first.plusDays(1);
		return (first.isBefore(starts) && !next.isAfter(ends)) ? next : first;
	}

	private static Set<String> where(Booking booking, Standing.Own own) {
		Set<String> where = new HashSet<>();
		if ((own.place() + own.link()).isEmpty()) {
			if (booking.heldAs().atAPlace()) {
				where.add("place " + plain(booking.place()));
			}
			if (booking.heldAs().byLink()) {
				where.add("link " + plain(booking.link()));
			}
		}
		if (!own.place().isEmpty()) {
			where.add("place " + plain(own.place()));
		}
		if (!own.link().isEmpty()) {
			where.add("link " + plain(own.link()));
		}
		return where;
	}

	private static String plain(String words) {
		return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
	}

	/**
	 * Whether the two would be in one place at the same time, or one comes at the moment
	 * at which the other goes.
	 */
	boolean meets(Whereabouts other) {
		boolean together = !this.from.isAfter(other.until) && !other.from.isAfter(this.until);
		return together && this.where.stream().anyMatch(other.where::contains);
	}

	/**
	 * Where and while both would be together; by what only the pages call it.
	 */
	Whereabouts together(Whereabouts other) {
		Set<String> both = new HashSet<>(this.where);
		both.retainAll(other.where);
		return new Whereabouts(this.from.isAfter(other.from) ? this.from : other.from,
				this.until.isBefore(other.until) ? this.until : other.until, both);
	}

	/**
	 * Whether this is one of the places.
	 */
	boolean isAt(String place) {
		return !place.isBlank() && this.where.contains("place " + plain(place));
	}

	/**
	 * Nothing: places never reach a log.
	 */
	@Override
	public String toString() {
		return "whereabouts";
	}

}
