package uk.rowan.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.NamedApprover;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.AccountId;

import org.springframework.stereotype.Component;

/**
 * By when a record is sent (T9, T10), and what was done with it when, in words.
 */
@Component
class RecordTimes {

	private final Clocks clocks;

	private final RecordJournal journal;

	private final RecordWords words;

	RecordTimes(Clocks clocks, RecordJournal journal, RecordWords words) {
		this.clocks = clocks;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * By when, in words.
	 *
	 * @param words the day and why; empty before the meeting is booked
	 * @param late whether the day has passed and it is not approved
	 */
	record Due(String words, boolean late) {
	}

	RecordJournal journal() {
		return this.journal;
	}

	RecordWords words() {
		return this.words;
	}

	Due due(Meeting meeting, RecordKind kind, @Nullable FormalRecord record) {
		Booking booking = meeting.booked().orElse(null);
		if (booking == null) {
			return new Due("", false);
		}
		DueDate due = this.clocks.due(kind.clock(), this.journal.day(booking.startsAt()));
		LocalDate on = due.on();
		boolean done = record != null && record.approved();
		return new Due((on != null) ? this.words.say("due", this.words.day(on), due.because()) : due.because(),
				!done && on != null && on.isBefore(this.journal.today()));
	}

	private record Moment(Instant at, RecordPage.Told told) {
	}

	/**
	 * Every step, and everybody who was named to approve it, the last first.
	 */
	List<RecordPage.Told> told(FormalRecord record, List<NamedApprover> named, Function<AccountId, String> names) {
		Stream<Moment> steps = record.steps()
			.stream()
			.map((step) -> new Moment(step.at(), new RecordPage.Told(
					this.words.told("told." + step.act(), step.at(), names.apply(step.by())), step.words())));
		Stream<Moment> namings = named.stream()
			.map((one) -> new Moment(one.at(),
					new RecordPage.Told(
							this.words.told("told.named", one.at(), names.apply(one.by()), names.apply(one.account())),
							one.reason())));
		return Stream.concat(steps, namings)
			.sorted(Comparator.comparing(Moment::at))
			.map(Moment::told)
			.toList()
			.reversed();
	}

	List<RecordPage.Told> added(Meeting meeting, List<Addendum> addenda, Function<AccountId, String> names) {
		return addenda.stream()
			.map((one) -> new RecordPage.Told(told(meeting, one, names.apply(one.by())), one.words()))
			.toList();
	}

	private String told(Meeting meeting, Addendum one, String by) {
		String child = RecordFrame.child(meeting, one.aCase());
		return Stream
			.of((child != null) ? child : "", one.confidential() ? this.words.say("confidential") : "",
					this.words.told("told.added", one.at(), by))
			.filter((said) -> !said.isEmpty())
			.collect(Collectors.joining(". "));
	}

}
