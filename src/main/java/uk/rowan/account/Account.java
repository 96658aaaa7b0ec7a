package uk.rowan.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

/**
 * A member of staff as Rowan knows them.
 */
@Entity
class Account {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private AccountId id;

	@Version
	private @Nullable Integer version;

	private String username;

	private String name;

	private String email;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "team_id"))
	private @Nullable TeamId team;

	private @Nullable String passwordHash;

	private Instant createdAt;

	private @Nullable Instant leftAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@SuppressWarnings("NullAway.Init")
	Account() {
	}

	static Account open(NewAccount asked, @Nullable String passwordHash, Instant at) {
		Account account = new Account();
		account.id = asked.id();
		account.username = asked.username();
		account.name = asked.name();
		account.email = asked.email();
		account.team = asked.team();
		account.roles.addAll(asked.roles());
		account.passwordHash = passwordHash;
		account.createdAt = at;
		return account;
	}

	AccountId id() {
		return this.id;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	String username() {
		return this.username;
	}

	String name() {
		return this.name;
	}

	String email() {
		return this.email;
	}

	@Nullable TeamId team() {
		return this.team;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	Instant createdAt() {
		return this.createdAt;
	}

	boolean hasLeft() {
		return this.leftAt != null;
	}

	ActingUser acting() {
		return new ActingUser(this.id, this.name, this.roles, this.team);
	}

	/**
	 * From the next request on, the person does this and no more.
	 */
	void assign(Set<Role> now, @Nullable TeamId to) {
		this.roles.retainAll(now);
		this.roles.addAll(now);
		this.team = to;
	}

	void choosePassword(String hash) {
		this.passwordHash = hash;
	}

	void forgetPassword() {
		this.passwordHash = null;
	}

	/**
	 * Ends the access for good; who had which role stays known.
	 */
	void leave(Instant at) {
		this.leftAt = at;
		forgetPassword();
	}

	@Override
	public String toString() {
		return this.id.toString();
	}

}
