package uk.rowan.invitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.document.Sheet;
import uk.rowan.meeting.ApartLine;
import uk.rowan.meeting.Clashes;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.ShortDates;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the page shows from which invitations are sent, and each letter exactly as it
 * goes; every look is remembered.
 */
@Service
class SendingPages {

	private final Mailings mailings;

	private final InvitationSheets sheets;

	private final InvitationJournal journal;

	private final Clashes clashes;

	private final InvitationWords words;

	SendingPages(Mailings mailings, InvitationSheets sheets, InvitationJournal journal, Clashes clashes,
			InvitationWords words) {
		this.clashes = clashes;
		this.mailings = mailings;
		this.sheets = sheets;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * Somebody who is invited, as a line of the page.
	 *
	 * @param id which invitation
	 * @param called what they are called, or where they come from
	 * @param role as what they come, in words
	 * @param gets what their letter tells of the family, in words
	 * @param sent how and when the last letter went, in words; empty when none did
	 * @param ways how it can go
	 * @param arranges whether nothing can go before their own time is looked at
	 */
	record Line(InviteeId id, String called, String role, String gets, String sent, List<Option> ways,
			boolean arranges) {

		Line {
			ways = List.copyOf(ways);
		}

		/**
		 * The identity only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.id.toString();
		}

	}

	/**
	 * The model of the page.
	 * @throws NotFound when there is no such meeting, or it is not the user's to decide
	 * about
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Mailing mailing = this.mailings.of(user, id);
		this.journal.seen(user, mailing.meeting(), "sending-viewed");
		Map<String, Line> lines = new LinkedHashMap<>();
		mailing.addressees().forEach((one) -> lines.put(one.invitee().id().toString(), line(one)));
		Map<String, Object> model = new HashMap<>();
		model.put("id", id);
		model.put("identity", IdentityBar.of(mailing.meeting().children()));
		model.put("mailing", mailing);
		model.put("lines", lines);
		List<ApartLine> clashes = this.clashes.of(user, mailing.meeting());
		model.put("clashes", clashes);
		model.put("warnings",
				clashes.stream()
					.map((one) -> new Option(one.id().toString(),
							this.words.say("clash.seen", one.one().called(), one.other().called())))
					.toList());
		model.put("when", this.words.when(this.words.day(mailing.booking().startsAt()),
				this.words.time(mailing.booking().startsAt()), this.words.time(mailing.booking().endsAt())));
		model.put("unreachable", this.sheets.isUnreachable());
		model.put("asked", SendingForm.of(mailing, this.sheets.seen(mailing)));
		return model;
	}

	/**
	 * The letter to somebody, as it goes one way. It is laid out afterwards, where no
	 * transaction waits for it.
	 * @param way as a code; the usual way where it is none of theirs
	 * @throws NotFound when they are not invited, or it is not the user's to decide about
	 * @throws NotNow when nothing goes to them
	 */
	@Transactional
	Sheet letter(ActingUser user, MeetingId id, InviteeId invitee, String way) {
		Mailing mailing = this.mailings.of(user, id);
		Addressee to = mailing.addressee(invitee);
		if (to.isBarred()) {
			throw new NotNow(to.standing().barred().key(), "/conferences/" + id + "/invitations/sending");
		}
		this.journal.seen(user, mailing.meeting(), "letter-viewed");
		Telling.Way by = to.ways()
			.stream()
			.filter((one) -> one.name().equals(way))
			.findFirst()
			.or(to::usual)
			.orElse(Telling.Way.ONE_TIME_PAGE);
		return this.sheets.of(mailing, to, by);
	}

	/**
	 * The form, within a model that {@link #ask} has made.
	 */
	static SendingForm form(Map<String, Object> model) {
		return (SendingForm) Objects.requireNonNull(model.get("asked"));
	}

	static List<ApartLine> clashes(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("clashes"))).stream().map(ApartLine.class::cast).toList();
	}

	static Mailing mailing(Map<String, Object> model) {
		return (Mailing) Objects.requireNonNull(model.get("mailing"));
	}

	private Line line(Addressee one) {
		boolean professional = one.invitee().role().professional();
		Instant at = one.standing().at();
		return new Line(one.invitee().id(), one.invitee().called(), this.words.role(one.invitee().role()),
				this.words.say(one.isBarred() ? "barred." + one.standing().barred()
						: professional ? "gets.list" : (one.invitee().person() != null) ? "gets.names" : "gets.none"),
				(at != null) ? this.words.say("sent.on", this.words.say("way." + one.standing().way()),
						ShortDates.dayAndTime(at)) : "",
				one.ways().stream().map((way) -> new Option(way.name(), this.words.say("way." + way))).toList(),
				one.isBarred() && one.standing().barred() != Addressee.Bar.EXCLUDED);
	}

}
