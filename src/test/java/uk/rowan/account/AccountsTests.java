package uk.rowan.account;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RowanTest
class AccountsTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private Actors actors;

	@Test
	void anAccountActsWithItsRolesAndTeam() {
		TeamId team = this.accounts.team("Assessment north");
		NewAccount asked = AccountFixtures.somebody(Role.CHAIR, Role.ADMIN).in(team).asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		ActingUser acting = this.accounts.acting(asked.id()).orElseThrow();
		assertThat(acting).isEqualTo(new ActingUser(asked.id(), asked.name(), Set.of(Role.CHAIR, Role.ADMIN), team));
	}

	@Test
	void nobodyActsForAnAccountThatDoesNotExist() {
		assertThat(this.accounts.acting(AccountId.next())).isEmpty();
	}

	@Test
	void aTeamIsSetUpOnce() {
		assertThat(this.accounts.team("Assessment south")).isEqualTo(this.accounts.team(" Assessment south "));
	}

	@Test
	void thoseHoldingARoleAreListedByName() {
		TeamId team = this.accounts.team("Partnership board");
		NewAccount asked = AccountFixtures.somebody(Role.PARTNERSHIP).in(team).asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		assertThat(this.accounts.holding(Role.PARTNERSHIP)).contains(new StaffMember(asked.id(), asked.name(), team))
			.isSortedAccordingTo((one, other) -> one.name().compareToIgnoreCase(other.name()));
		assertThat(this.accounts.holding(Role.CALDICOTT)).extracting(StaffMember::id).doesNotContain(asked.id());
	}

	@Test
	void whoeverHoldsOneOfSeveralRolesIsListedOnceWithAllOfTheirs() {
		NewAccount asked = AccountFixtures.somebody(Role.LADO, Role.CALDICOTT).asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		assertThat(this.accounts.holdingAnyOf(Set.of(Role.LADO, Role.CHANNEL)))
			.containsEntry(new StaffMember(asked.id(), asked.name(), null), Set.of(Role.LADO, Role.CALDICOTT));
		assertThat(this.accounts.holdingAnyOf(Set.of(Role.CHANNEL)).keySet()).extracting(StaffMember::id)
			.doesNotContain(asked.id());
	}

	@Test
	void namesAreGivenForKnownAccountsOnly() {
		NewAccount asked = AccountFixtures.somebody().asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		assertThat(this.accounts.names(List.of(asked.id(), AccountId.next())))
			.containsExactly(java.util.Map.entry(asked.id(), asked.name()));
	}

	@Test
	void theAuditFindsActorsByPartOfTheirName() {
		NewAccount asked = AccountFixtures.somebody().asked();
		this.accounts.create(ActingUser.SYSTEM, asked);
		assertThat(this.actors.find(asked.name().substring(4)))
			.containsExactly(java.util.Map.entry(asked.id(), asked.name()));
		assertThat(this.actors.find("Example").size()).isLessThanOrEqualTo(10);
		assertThat(this.actors.find("%")).isEmpty();
		assertThat(this.actors.names(List.of(asked.id()))).containsValue(asked.name());
	}

	@Test
	void aUsernameIsGivenOnce() {
		NewAccount first = AccountFixtures.somebody().asked();
		this.accounts.create(ActingUser.SYSTEM, first);
		NewAccount second = new NewAccount(AccountId.next(), first.username().toUpperCase(java.util.Locale.ROOT), "B",
				"b@rowanshire.example", null, Set.of(), null);
		assertThatThrownBy(() -> this.accounts.create(ActingUser.SYSTEM, second))
			.isInstanceOf(DataIntegrityViolationException.class);
	}

}
