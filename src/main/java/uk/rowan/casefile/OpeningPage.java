package uk.rowan.casefile;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.people.People;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows about whom a case would be opened, and remembers that it was shown.
 */
@Service
class OpeningPage {

	private final People people;

	private final Openings openings;

	private final Audit audit;

	OpeningPage(People people, Openings openings, Audit audit) {
		this.people = people;
		this.openings = openings;
		this.audit = audit;
	}

	/**
	 * The person, when open to the user.
	 * @throws NotFound when not, or when there is none
	 */
	@Transactional
	PersonSummary child(ActingUser user, String typed) {
		PersonSummary child = PersonId.parse(typed)
			.flatMap((id) -> this.people.summary(user, id))
			.orElseThrow(NotFound::new);
		this.openings.mustBeChangeable(user, child.id());
		this.audit.record(user,
				AuditNote.of("casefile.opening-viewed", "person", child.id().value()).about(child.id()));
		return child;
	}

}
