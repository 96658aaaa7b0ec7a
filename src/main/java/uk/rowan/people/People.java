package uk.rowan.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of persons and families. Where a user acts, the persons and
 * families named must be open to them, else {@link uk.rowan.web.NotFound}; Rowan itself
 * reaches everybody. Lists join the view {@code people_open_person}.
 */
@Service
public class People {

	private final Registration registration;

	private final PersonSummaries summaries;

	private final Addresses addresses;

	private final Relationships relationships;

	private final Families families;

	People(Registration registration, PersonSummaries summaries, Addresses addresses, Relationships relationships,
			Families families) {
		this.registration = registration;
		this.summaries = summaries;
		this.addresses = addresses;
		this.relationships = relationships;
		this.families = families;
	}

	/**
	 * The person, when open to the user.
	 */
	@Transactional(readOnly = true)
	public Optional<PersonSummary> summary(ActingUser by, PersonId person) {
		return this.summaries.summary(by, person);
	}

	/**
	 * Persons that the caller has found to be within reach, in one statement.
	 */
	@Transactional(readOnly = true)
	public Map<PersonId, PersonSummary> summaries(Collection<PersonId> persons) {
		return this.summaries.summaries(persons);
	}

	/**
	 * The person's relatives and family groups as far as the user may see them.
	 */
	@Transactional(readOnly = true)
	public List<Relative> relatives(ActingUser by, PersonId person) {
		return this.relationships.relations(by, person).stream().map(Relation::asRelative).toList();
	}

	/**
	 * Registers a person, who stays open to the user until a case is about them or their
	 * family.
	 * @throws IllegalArgumentException when the NHS number or the name is none
	 */
	@Transactional
	public PersonId register(ActingUser by, NewPerson person) {
		this.registration.register(by, person);
		return person.id();
	}

	/**
	 * Adds a relationship.
	 */
	@Transactional
	public void relate(ActingUser by, NewRelationship relationship) {
		this.relationships.add(by, relationship);
	}

	/**
	 * Adds an address.
	 * @throws IllegalArgumentException when the postcode is none
	 */
	@Transactional
	public void addAddress(ActingUser by, PersonId person, NewAddress address) {
		this.addresses.add(by, person, address);
	}

	/**
	 * A new family group, empty; the user may add the first member.
	 */
	@Transactional
	public FamilyId family(ActingUser by, String name) {
		return this.families.create(by, name);
	}

	/**
	 * Adds a person to a family group.
	 */
	@Transactional
	public void join(ActingUser by, FamilyId family, PersonId person) {
		this.families.join(by, family, person);
	}

}
