package uk.rowan.record;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import uk.rowan.account.Accounts;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.settings.Contact;
import uk.rowan.settings.ContactKind;
import uk.rowan.settings.Council;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.DatabaseClock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the first page of a record says of the conference: what it was held for, when,
 * where and by whom, who approved the record when, and how the unit is reached.
 */
@Component
class RecordFront {

	private final ObjectProvider<Outcomes> outcomes;

	private final Accounts accounts;

	private final RecordWords words;

	private final Council council;

	RecordFront(ObjectProvider<Outcomes> outcomes, Accounts accounts, RecordWords words, Council council) {
		this.council = council;
		this.outcomes = outcomes;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * The lines, without those of which nothing is known.
	 */
	List<String> lines(Meeting meeting, FormalRecord record) {
		List<String> lines = new ArrayList<>();
		this.outcomes.orderedStream()
			.flatMap((one) -> one.type(meeting.id()).stream())
			.findFirst()
			.ifPresent((type) -> lines.add(this.words.say("pdf.type." + type)));
		Optional<Step> approved = approved(record);
		Booking booking = meeting.booked().orElse(null);
		if (booking != null) {
			Function<AccountId, String> names = names(booking, approved);
			lines.add(this.words.say("pdf.held", this.words.day(booking.startsAt()), time(booking.startsAt()),
					time(booking.endsAt())));
			lines.add(this.words.say("pdf.place." + booking.heldAs(),
					booking.place().isEmpty() ? this.words.say("pdf.place.unknown") : booking.place()));
			lines.add(this.words.say("pdf.chair", names.apply(booking.chair())));
			Optional.ofNullable(booking.minuteTaker())
				.ifPresent((who) -> lines.add(this.words.say("pdf.minutes", names.apply(who))));
			approved.ifPresent((step) -> lines
				.add(this.words.say("pdf.approved", this.words.day(step.at()), names.apply(step.by()))));
		}
		return lines;
	}

	/**
	 * What a letter has besides, its day and whom it greets, and how the unit is reached.
	 * @param to whom it goes to; empty when it is only looked at
	 */
	Letter letter(FormalRecord record, List<String> to) {
		boolean letter = record.kind() == RecordKind.LETTER;
		return new Letter(letter ? approved(record).map((step) -> this.words.day(step.at())).orElse("") : "",
				(letter && !to.isEmpty()) ? this.words.say("pdf.dear", to.getFirst()) : "",
				this.council.contacts(ContactKind.CONFERENCE_UNIT).stream().map(this::contact).toList());
	}

	private List<String> contact(Contact one) {
		return List.of(this.words.say("pdf.phone", one.phone()), this.words.say("pdf.email", one.email()), one.hours());
	}

	/**
	 * What a letter has, and of it what a record has too.
	 *
	 * @param day the day of a letter, in words; empty where it has none
	 * @param dear whom a letter greets; empty for nobody
	 * @param contacts how the unit is reached: of each contact its telephone, its address
	 * and its hours; none when the council has set none
	 */
	record Letter(String day, String dear, List<List<String>> contacts) {

		@Override
		public String toString() {
			return "letter";
		}

	}

	private static Optional<Step> approved(FormalRecord record) {
		return record.approved()
				? record.steps().stream().filter((step) -> step.act() == RecordAct.APPROVED).findFirst()
				: Optional.empty();
	}

	private Function<AccountId, String> names(Booking booking, Optional<Step> approved) {
		List<AccountId> asked = Stream
			.concat(Stream.of(booking.chair()),
					Stream.concat(Stream.ofNullable(booking.minuteTaker()), approved.map(Step::by).stream()))
			.distinct()
			.toList();
		java.util.Map<AccountId, String> names = this.accounts.names(asked);
		return (who) -> names.getOrDefault(who, "–");
	}

	private static String time(Instant at) {
		return LocalTime.ofInstant(at, DatabaseClock.LONDON).withSecond(0).withNano(0).toString();
	}

}
