package uk.rowan.people;

import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether a person or a family is open to somebody, before anything is shown or
 * changed. Rowan itself (seeds, jobs) reaches everybody.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PersonReach {

	private final JdbcClient database;

	PersonReach(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Does nothing when the person is open to the user.
	 * @throws NotFound when there is no such person, or not for this user
	 */
	void mustBeOpen(ActingUser by, PersonId person) {
		must(by, person.value(), """
				select exists (select from people_open_person where account_id = :account and person_id = :subject)""");
	}

	/**
	 * Does nothing when the person's record is the user's to change: break-glass opens it
	 * to be looked at only.
	 * @throws NotFound when there is no such person, or not for this user
	 */
	void mustBeChangeable(ActingUser by, PersonId person) {
		must(by, person.value(), """
				select exists (
					select from people_changeable_person where account_id = :account and person_id = :subject)""");
	}

	/**
	 * Does nothing when the family is the user's to change.
	 * @throws NotFound when there is no such family, or not for this user
	 */
	void mustBeChangeable(ActingUser by, FamilyId family) {
		must(by, family.value(), """
				select exists (
					select from people_changeable_family where account_id = :account and family_id = :subject)""");
	}

	private void must(ActingUser by, UUID subject, String sql) {
		if (by.equals(ActingUser.SYSTEM)) {
			return;
		}
		boolean holds = this.database.sql(sql)
			.param("account", by.id().value())
			.param("subject", subject)
			.query(Boolean.class)
			.single();
		if (!holds) {
			throw new NotFound();
		}
	}

	/**
	 * Begins a change of a person's record.
	 * @param version the version that the form was opened at
	 * @throws NotFound when the person is not the user's to change
	 * @throws Stale when somebody else changed the record since
	 */
	void beginChange(ActingUser by, PersonId person, int version) {
		mustBeChangeable(by, person);
		int changed = this.database
			.sql("update person set version = version + 1 where id = :person and version = :version")
			.param("person", person.value())
			.param("version", version)
			.update();
		if (changed == 0) {
			throw new Stale();
		}
	}

	/**
	 * Does nothing when the address is the person's and open to the user: a confidential
	 * one may tell where a restricted child is.
	 * @throws NotFound when there is no such address, or not for this user
	 */
	void mustBeOpen(ActingUser by, PersonId person, UUID address) {
		mustBeOpen(by, person);
		boolean open = this.database.sql("""
				select exists (select from person_address where id = :address and person_id = :person)
				and (:all or exists (
					select from people_open_address where account_id = :account and address_id = :address))""")
			.param("person", person.value())
			.param("address", address)
			.param("account", by.id().value())
			.param("all", by.equals(ActingUser.SYSTEM))
			.query(Boolean.class)
			.single();
		if (!open) {
			throw new NotFound();
		}
	}

}
