package uk.rowan.conference;

import java.time.LocalDate;
import java.util.Map;

import uk.rowan.meeting.Expected;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what the chair takes along on paper: what is ready, the children, who is expected
 * and whose report has come; each look is remembered for each child.
 */
@Service
class FolderPages {

	private final ConferenceReader reader;

	private final ConferencePages pages;

	private final Invitees invitees;

	private final ConferenceWords words;

	FolderPages(ConferenceReader reader, ConferencePages pages, Invitees invitees, ConferenceWords words) {
		this.reader = reader;
		this.pages = pages;
		this.invitees = invitees;
		this.words = words;
	}

	/**
	 * A child on the page.
	 *
	 * @param name the name in use
	 * @param born date of birth or expected date, in words
	 * @param reference what people call the case
	 */
	record Child(String name, String born, String reference) {

		/**
		 * The case only: names never reach a log.
		 */
		@Override
		public String toString() {
			return this.reference;
		}

	}

	/**
	 * Somebody who is expected.
	 *
	 * @param expected who
	 * @param report how it stands with their report, in words
	 */
	record Person(Expected expected, String report) {
	}

	/**
	 * The model of the page.
	 * @throws NotFound when there is no such conference for the user, or it is withheld
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, MeetingId id) {
		Conference conference = this.reader.find(user, id)
			.filter((found) -> !found.meeting().withheld())
			.orElseThrow(NotFound::new);
		Meeting meeting = conference.meeting();
		Map<String, Object> model = this.pages.model(user, conference, "folder-viewed");
		model.put("page", this.pages.page(user, conference));
		model.put("children",
				meeting.children()
					.stream()
					.map((one) -> new Child(one.child().name(), born(one.child()), one.reference()))
					.toList());
		model.put("people",
				this.invitees.expected(user, meeting).stream().map((one) -> new Person(one, report(one))).toList());
		return model;
	}

	private String born(PersonSummary child) {
		LocalDate born = child.born();
		LocalDate expected = child.expected();
		return (born != null) ? this.words.day(born)
				: (expected != null) ? this.words.say("folder.expected", this.words.day(expected)) : "–";
	}

	private String report(Expected one) {
		LocalDate received = one.reportReceivedOn();
		if (one.reportAskedOn() == null) {
			return "–";
		}
		if (received == null) {
			return this.words.say("folder.report.missing");
		}
		return this.words.say((one.reportSharedOn() != null) ? "folder.report.shared" : "folder.report.received",
				this.words.day(received));
	}

}
