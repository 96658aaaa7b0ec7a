package uk.rowan.people;

import java.time.LocalDate;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records births and deaths.
 */
@Service
class LifeEvents {

	private final PersonRepository persons;

	private final PersonReach reach;

	private final Names names;

	private final Audit audit;

	LifeEvents(PersonRepository persons, PersonReach reach, Names names, Audit audit) {
		this.persons = persons;
		this.reach = reach;
		this.names = names;
		this.audit = audit;
	}

	/**
	 * The unborn child is born, with this name.
	 */
	@Transactional
	void born(ActingUser by, PersonId person, int version, LocalDate on, Sex sex, NewName name) {
		Person child = open(by, person, version);
		child.born(on, sex);
		this.persons.saveAndFlush(child);
		this.names.replace(by, person, name, EndReason.CHANGED);
		this.audit.record(by, AuditNote.of("people.birth-recorded", "person", person.value()).about(person));
	}

	/**
	 * The person died; of an unborn child, the pregnancy ended.
	 */
	@Transactional
	void died(ActingUser by, PersonId person, int version, LocalDate on) {
		Person who = open(by, person, version);
		who.died(on);
		this.persons.saveAndFlush(who);
		this.audit.record(by, AuditNote.of("people.death-recorded", "person", person.value()).about(person));
	}

	private Person open(ActingUser by, PersonId person, int version) {
		this.reach.mustBeChangeable(by, person);
		Person found = this.persons.findById(person).orElseThrow(NotFound::new);
		found.mustBeAt(version);
		return found;
	}

}
