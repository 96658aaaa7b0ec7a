package uk.rowan.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import uk.rowan.document.Sheet;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Telling;
import uk.rowan.people.PersonSummary;
import uk.rowan.settings.Clocks;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.ShortDates;

import org.springframework.stereotype.Component;

/**
 * Puts together the letter that invites somebody: what is not for them is not in it at
 * all. Professionals have the list of the family (domain, 2.4), somebody of the family
 * the names of the children whose kin they are, whoever comes with the family no name but
 * their own.
 */
@Component
class InvitationSheets {

	private final InvitationWords words;

	private final Clocks clocks;

	private final LetterFrame frame;

	InvitationSheets(InvitationWords words, Clocks clocks, LetterFrame frame) {
		this.words = words;
		this.clocks = clocks;
		this.frame = frame;
	}

	/**
	 * The letter as it goes one way.
	 */
	Sheet of(Mailing mailing, Addressee to, Telling.Way way) {
		return of(mailing, this.frame.facts(mailing), to, way);
	}

	private Sheet of(Mailing mailing, LetterFrame.Facts facts, Addressee to, Telling.Way way) {
		InviteeRole role = to.invitee().role();
		Map<String, Object> model = new HashMap<>(this.frame.of(facts, to, way));
		model.put("to", to.lines(way));
		model.put("when", when(mailing.booking(), to.standing()));
		model.put("where", where(mailing.booking(), to.standing()));
		model.put("about", about(mailing.household(), to.invitee().person()));
		model.put("children", role.professional() ? children(mailing.household()) : List.of());
		model.put("adults", role.professional() ? adults(mailing.household()) : List.of());
		model.put("professional", role.professional());
		model.put("report", report(mailing.booking(), to.standing()));
		return new Sheet("invitation/pdf", this.words.say("pdf.title"), this.words.say("pdf.mark"), model);
	}

	/**
	 * What changes whenever one of the letters does, or one of them was sent.
	 */
	String seen(Mailing mailing) {
		StringBuilder all = new StringBuilder();
		LetterFrame.Facts facts = this.frame.facts(mailing);
		mailing.addressees()
			.forEach((one) -> all.append(one.invitee().id())
				.append(one.standing().sent())
				.append(one.email())
				.append(said(of(mailing, facts, one, Telling.Way.POST))));
		return Digests.of(all.toString());
	}

	/** All but the day on which it is laid out. */
	private static Map<String, Object> said(Sheet letter) {
		Map<String, Object> said = new TreeMap<>(letter.model());
		said.remove("dated");
		return said;
	}

	/**
	 * Whether no letter can say how the unit is reached.
	 */
	boolean isUnreachable() {
		return this.frame.isUnreachable();
	}

	private String when(Booking booking, Addressee.Standing own) {
		LocalTime from = Objects.requireNonNullElse(own.arrives(), this.words.time(booking.startsAt()));
		LocalTime until = Objects.requireNonNullElse(own.leaves(), this.words.time(booking.endsAt()));
		return this.words.whenInFull(this.words.day(booking.startsAt()), from, until);
	}

	private List<String> where(Booking booking, Addressee.Standing own) {
		String place = own.elsewhere() ? own.place() : booking.place();
		String link = own.elsewhere() ? own.link() : booking.link();
		List<String> where = Stream.of(place, link.isEmpty() ? "" : this.words.say("pdf.link", link))
			.filter((line) -> !line.isEmpty())
			.toList();
		return where.isEmpty() ? List.of(this.words.say("pdf.where.later")) : where;
	}

	private static List<String> about(Household household, @org.jspecify.annotations.Nullable PersonId person) {
		return (person != null) ? household.of(person).stream().map(PersonSummary::name).toList() : List.of();
	}

	private List<List<String>> children(Household household) {
		return household.children()
			.stream()
			.map((child) -> List.of(child.name(), born(child), address(household.address(child))))
			.toList();
	}

	private String address(String known) {
		return known.isEmpty() ? this.words.say("pdf.address.ask") : known;
	}

	private List<List<String>> adults(Household household) {
		return household.listed()
			.stream()
			.map((one) -> List.of(one.person().name(), born(one.person()),
					this.words.say(one.parent() ? "pdf.parent" : "pdf.adult")))
			.toList();
	}

	private String born(PersonSummary person) {
		LocalDate expected = person.expected();
		return Optional.ofNullable(person.born())
			.map(ShortDates::day)
			.orElse((expected != null) ? this.words.say("pdf.expected", ShortDates.day(expected))
					: this.words.say("pdf.unknown"));
	}

	private String report(Booking booking, Addressee.Standing standing) {
		String clock = standing.clock();
		if (clock == null) {
			return "";
		}
		LocalDate due = clock.isEmpty() ? null : this.clocks.due(clock, this.words.day(booking.startsAt())).on();
		return (due != null) ? this.words.say("pdf.report.by", ShortDates.day(due)) : this.words.say("pdf.report");
	}

}
