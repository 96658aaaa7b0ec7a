package uk.rowan.people;

import uk.rowan.shared.PersonId;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Keeps persons.
 */
interface PersonRepository extends JpaRepository<Person, PersonId> {

}
