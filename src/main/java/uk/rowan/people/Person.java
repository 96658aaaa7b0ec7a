package uk.rowan.people;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Stale;

/**
 * A child, an adult or an unborn child; birth makes a child of the same record.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are written here and read by lists
@Table(name = "person")
class Person {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private PersonId id;

	@Version
	private @Nullable Integer version;

	@Enumerated(EnumType.STRING)
	private PersonKind kind;

	private @Nullable LocalDate bornOn;

	private @Nullable LocalDate expectedOn;

	private @Nullable LocalDate diedOn;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	private Instant registeredAt;

	@AttributeOverride(name = "value", column = @Column(name = "registered_by"))
	private AccountId registeredBy;

	@SuppressWarnings("NullAway.Init")
	Person() {
	}

	private Person(NewPerson from, AccountId by, Instant at) {
		this.id = from.id();
		this.kind = from.kind();
		this.bornOn = from.born();
		this.expectedOn = from.expected();
		this.sex = from.sex();
		this.registeredAt = at;
		this.registeredBy = by;
	}

	static Person register(NewPerson from, AccountId by, Instant at) {
		return new Person(from, by, at);
	}

	boolean wasRegisteredBy(AccountId account) {
		return this.registeredBy.equals(account);
	}

	/**
	 * The unborn child is born: the day it was expected is kept beside the birthday.
	 * @throws Stale when it was born already, or died before birth
	 */
	void born(LocalDate on, Sex recorded) {
		if (this.kind != PersonKind.UNBORN || this.diedOn != null) {
			throw new Stale();
		}
		this.kind = PersonKind.CHILD;
		this.bornOn = on;
		this.sex = recorded;
	}

	/**
	 * The person died; of an unborn child, the pregnancy ended.
	 * @throws Stale when that was recorded already
	 */
	void died(LocalDate on) {
		if (this.diedOn != null) {
			throw new Stale();
		}
		this.diedOn = on;
	}

	/**
	 * Refuses a form that was opened before somebody else's change.
	 * @throws Stale when the record has another version
	 */
	void mustBeAt(int expectedVersion) {
		if (this.version == null || this.version != expectedVersion) {
			throw new Stale();
		}
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
