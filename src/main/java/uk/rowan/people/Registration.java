package uk.rowan.people;

import java.time.Clock;
import java.util.Optional;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers persons.
 */
@Service
class Registration {

	private final PersonRepository persons;

	private final Names names;

	private final RegistrationConsequences consequences;

	private final Audit audit;

	private final Clock clock;

	Registration(PersonRepository persons, Names names, RegistrationConsequences consequences, Audit audit,
			Clock clock) {
		this.persons = persons;
		this.names = names;
		this.consequences = consequences;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Registers a person, unless an earlier sending of the same form has.
	 * @return whether that was now
	 * @throws NotFound when the identity belongs to somebody else's record
	 * @throws IllegalArgumentException when the NHS number or the name is none
	 */
	@Transactional
	boolean register(ActingUser by, NewPerson person) {
		Optional<Person> before = this.persons.findById(person.id());
		if (before.isPresent()) {
			if (!before.get().wasRegisteredBy(by.id())) {
				throw new NotFound();
			}
			return false;
		}
		this.persons.saveAndFlush(Person.register(person, by.id(), this.clock.instant()));
		NameKind kind = (person.kind() == PersonKind.UNBORN) ? NameKind.PROPOSED : NameKind.FULL;
		this.names.add(by, person.id(),
				new NewName(kind, person.given(), person.family(), person.knownAs(), person.born()));
		this.audit.record(by,
				AuditNote.of("people.person-registered", "person", person.id().value())
					.about(person.id())
					.with("kind", person.kind()));
		this.consequences.follow(by, person);
		return true;
	}

}
