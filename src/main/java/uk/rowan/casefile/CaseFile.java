package uk.rowan.casefile;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Stale;

/**
 * A child's case; what happened to it are rows beside it.
 */
@Entity
class CaseFile {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private CaseId id;

	@Version
	private @Nullable Integer version;

	@Column(updatable = false)
	private String reference;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
	private PersonId child;

	@Column(updatable = false)
	private LocalDate openedOn;

	@Column(updatable = false)
	private String source;

	@Column(updatable = false)
	private String reason;

	@Column(name = "is_open")
	private boolean open;

	@Column(updatable = false)
	private Instant openedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "opened_by", updatable = false))
	private AccountId openedBy;

	@SuppressWarnings("NullAway.Init")
	CaseFile() {
	}

	static CaseFile open(NewCase asked, String reference, ActingUser by, Instant at) {
		CaseFile opened = new CaseFile();
		opened.id = asked.id();
		opened.reference = reference;
		opened.child = asked.child();
		opened.openedOn = asked.openedOn();
		opened.source = asked.source().code();
		opened.reason = asked.reason();
		opened.open = true;
		opened.openedAt = at;
		opened.openedBy = by.id();
		return opened;
	}

	CaseId id() {
		return this.id;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	String reference() {
		return this.reference;
	}

	PersonId child() {
		return this.child;
	}

	LocalDate openedOn() {
		return this.openedOn;
	}

	/**
	 * What was asked for when it was opened.
	 */
	NewCase asked() {
		return new NewCase(this.id, this.child, this.openedOn, ReferralSource.of(this.source).orElseThrow(),
				this.reason);
	}

	AccountId openedBy() {
		return this.openedBy;
	}

	boolean isOpen() {
		return this.open;
	}

	/**
	 * Refuses a form that was opened before somebody else's change.
	 * @param formVersion the version that the form showed, {@code null} when nobody
	 * looked
	 */
	CaseFile at(@Nullable Integer formVersion) {
		if (formVersion != null && version() != formVersion) {
			throw new Stale();
		}
		return this;
	}

	/**
	 * Becomes closed.
	 * @throws Stale when it is closed already
	 */
	void close() {
		if (!this.open) {
			throw new Stale();
		}
		this.open = false;
	}

	/**
	 * Becomes open again.
	 * @throws Stale when it is open already
	 */
	void reopen() {
		if (this.open) {
			throw new Stale();
		}
		this.open = true;
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
