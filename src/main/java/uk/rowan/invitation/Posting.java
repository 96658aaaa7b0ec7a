package uk.rowan.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings letters into the post: each is printed, and then posted. Whoever it goes to
 * counts as told from the day on which it was posted.
 */
@Service
class Posting {

	private final Mailings mailings;

	private final PostRows rows;

	private final Invitees invitees;

	private final InvitationJournal journal;

	private final PostWords words;

	Posting(Mailings mailings, PostRows rows, Invitees invitees, InvitationJournal journal, PostWords words) {
		this.mailings = mailings;
		this.rows = rows;
		this.invitees = invitees;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * The model of the page.
	 * @throws NotFound when there is no such meeting, or it is not the user's to decide
	 * about
	 * @throws NotNow when it is not booked, or its cases are closed
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Mailing mailing = this.mailings.of(user, id);
		this.journal.seen(user, mailing.meeting(), "letters-viewed");
		List<WaitingLetter> waiting = waiting(mailing);
		Map<String, Object> model = new HashMap<>(this.words.model(mailing, waiting));
		model.put("waiting", waiting);
		model.put("asked", LettersForm.of(waiting, this.rows.version(id)));
		return model;
	}

	/**
	 * Does something with letters.
	 * @param version what the form showed
	 * @throws NotFound when it is not the user's to decide about
	 * @throws Stale when something was done with one of them meanwhile, or it does not
	 * wait any more
	 */
	@Transactional
	void take(ActingUser by, MeetingId id, int version, LetterAct act, Set<SendingId> which) {
		this.rows.hold(id);
		List<WaitingLetter> chosen = waiting(this.mailings.of(by, id)).stream()
			.filter((one) -> which.contains(one.id()) && act.fits(one))
			.toList();
		if (chosen.size() != which.size() || version != this.rows.version(id)) {
			throw new Stale();
		}
		chosen.forEach((one) -> this.rows.keep(by, one.id(), act));
		if (act == LetterAct.POSTED) {
			this.invitees.tell(by, id,
					new Telling(Ids.next(), this.words.today(),
							chosen.stream()
								.map((one) -> new Telling.Told(one.invitee(), Telling.Way.POST, null, ""))
								.toList()));
		}
		this.journal.changed(by, id, chosen.stream().map((one) -> note(act, one)).toList());
	}

	private static AuditNote note(LetterAct act, WaitingLetter letter) {
		return InvitationJournal.note(switch (act) {
			case PRINTED -> "letter-printed";
			case POSTED -> "letter-posted";
			case STRUCK -> "letter-struck";
		}, "invitee", letter.invitee().value());
	}

	/**
	 * A letter as it goes, to be printed.
	 * @throws NotFound when none such waits, or it is not the user's to decide about
	 */
	@Transactional
	byte[] paper(ActingUser user, MeetingId id, SendingId which) {
		Mailing mailing = this.mailings.of(user, id);
		if (waiting(mailing).stream().noneMatch((one) -> one.id().equals(which))) {
			throw new NotFound();
		}
		this.journal.seen(user, mailing.meeting(), "paper-viewed");
		return this.rows.document(which);
	}

	/**
	 * Every letter that is not printed yet.
	 * @throws NotFound when it is not the user's to decide about
	 * @throws NotNow when all are printed
	 */
	@Transactional
	List<byte[]> papers(ActingUser user, MeetingId id) {
		Mailing mailing = this.mailings.of(user, id);
		List<WaitingLetter> unprinted = waiting(mailing).stream().filter((one) -> !one.printed()).toList();
		if (unprinted.isEmpty()) {
			throw new NotNow("invitation.letters.printed", page(id));
		}
		this.journal.seen(user, mailing.meeting(), "paper-viewed");
		return unprinted.stream().map((one) -> this.rows.document(one.id())).toList();
	}

	/**
	 * Only those to people whom the reader may see.
	 */
	private List<WaitingLetter> waiting(Mailing mailing) {
		return this.rows.of(mailing.meeting().id())
			.stream()
			.filter((letter) -> mailing.addressees()
				.stream()
				.anyMatch((one) -> one.invitee().id().equals(letter.invitee())))
			.toList();
	}

	static String page(MeetingId id) {
		return "/conferences/" + id + "/invitations/letters";
	}

	/**
	 * The form, within a model that {@link #ask} has made.
	 */
	static LettersForm form(Map<String, Object> model) {
		return (LettersForm) Objects.requireNonNull(model.get("asked"));
	}

	/**
	 * What waits, within a model that {@link #ask} has made.
	 */
	static List<WaitingLetter> waiting(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("waiting"))).stream()
			.map(WaitingLetter.class::cast)
			.toList();
	}

}
