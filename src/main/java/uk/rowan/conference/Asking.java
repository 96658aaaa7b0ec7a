package uk.rowan.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Meetings;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what is asked for: an initial conference after an enquiry, whose clock T1
 * counts from the strategy discussion at which section 47 enquiries began.
 */
@Service
class Asking {

	private final ConferenceCandidates candidates;

	private final Meetings meetings;

	private final ConferenceReader reader;

	private final ConferenceJournal journal;

	private final JdbcClient database;

	Asking(ConferenceCandidates candidates, Meetings meetings, ConferenceReader reader, ConferenceJournal journal,
			JdbcClient database) {
		this.candidates = candidates;
		this.meetings = meetings;
		this.reader = reader;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * Asks for a conference, unless an earlier sending of the same form has.
	 * @return why not; empty when it is asked for now
	 * @throws NotFound when there is no such enquiry, or one of the children is not among
	 * those about whom the user may decide
	 * @throws MadeAlready when the user has asked for it with other words
	 * @throws uk.rowan.web.Stale when another meeting has the identity
	 */
	@Transactional
	Optional<AskingRefusal> ask(ActingUser by, MeetingId id, NewConference asked) {
		oneAfterTheOther(asked);
		Optional<Conference> earlier = this.reader.find(by, id)
			.filter((kept) -> kept.meeting().askedBy().equals(by.id()) && asked.enquiry().equals(kept.enquiry()));
		if (earlier.isPresent()) {
			mustBeTheSame(earlier.get(), asked);
			return Optional.empty();
		}
		ConferenceCandidates.Found found = this.candidates.of(by, asked.enquiry());
		List<Candidate> chosen = found.children()
			.stream()
			.filter((one) -> asked.children().contains(one.child().aCase()))
			.toList();
		if (chosen.isEmpty() || chosen.size() != asked.children().size()) {
			throw new NotFound();
		}
		Optional<AskingRefusal> refused = new AskingRule(chosen).refuses();
		if (refused.isEmpty()) {
			this.meetings.ask(by, id, Meeting.Kind.CONFERENCE, asked.children());
			keep(id, asked, Objects.requireNonNull(found.begun()));
		}
		return refused;
	}

	/**
	 * As the enquiry's own changes are, and for each child: two who ask at once, from one
	 * enquiry or from two, do not ask for two.
	 */
	private void oneAfterTheOther(NewConference asked) {
		Locks.hold(this.database, "enquiry.enquiry", asked.enquiry());
		Locks.holdEach(this.database, "conference.child", asked.children());
	}

	private static void mustBeTheSame(Conference kept, NewConference asked) {
		if (!kept.meeting().decidable()) {
			throw new NotFound();
		}
		Set<CaseId> children = kept.meeting()
			.children()
			.stream()
			.map(MeetingChild::aCase)
			.collect(Collectors.toUnmodifiableSet());
		NewConference earlier = new NewConference(asked.enquiry(), children, kept.note());
		if (!earlier.equals(asked)) {
			throw new MadeAlready(AskForm.of(kept.id(), earlier), "/conferences/" + kept.id());
		}
	}

	private void keep(MeetingId id, NewConference asked, LocalDate begun) {
		this.database.sql("""
				insert into conference (meeting_id, type, enquiry_id, asked_on, clock, counted_from, note)
				values (:id, 'INITIAL', :enquiry, :on, 'T1', :begun, :note)""")
			.param("id", id.value())
			.param("enquiry", asked.enquiry().value())
			.param("on", this.journal.today())
			.param("begun", begun)
			.param("note", asked.note())
			.update();
	}

}
