package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.boot.test.context.TestComponent;

/**
 * Colleagues and families for tests, made through the modules' own services.
 */
@TestComponent
public record Unit(Accounts accounts, People people, CaseFiles cases) {

	public static final LocalDate BORN = LocalDate.of(2019, 5, 4);

	public static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

	public ActingUser colleague(@Nullable TeamId team, Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "case-" + unique, "Robin " + unique,
				unique + "@rowanshire.example", team, Set.of(roles), null));
	}

	public ActingUser colleague(Role... roles) {
		return colleague(null, roles);
	}

	public TeamId team() {
		return this.accounts.team("Team " + TeamId.next());
	}

	public PersonId child(String given) {
		return this.people.register(ActingUser.SYSTEM, NewPerson.child(given, "Hazel", BORN));
	}

	public PersonId siblingOf(PersonId child, String given) {
		PersonId sibling = child(given);
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Hazel");
		List.of(child, sibling).forEach((member) -> this.people.join(ActingUser.SYSTEM, family, member));
		return sibling;
	}

	public CaseId caseOf(PersonId child) {
		return this.cases.open(ActingUser.SYSTEM,
				new NewCase(CaseId.next(), child, OPENED, ReferralSource.SCHOOL, "worried about neglect"));
	}

	public CaseId someCase() {
		return caseOf(child("Ada"));
	}

}
