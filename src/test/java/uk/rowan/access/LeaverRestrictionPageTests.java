package uk.rowan.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.Visit;
import uk.rowan.casefile.Unit;
import uk.rowan.reach.Reach;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class LeaverRestrictionPageTests {

	@Autowired
	private Unit unit;

	@Autowired
	private Visit visit;

	@Autowired
	private Reach reach;

	@Test
	void aRestrictionAboutWhichNobodyCanDecideStandsOnThePageOfWhoLeft() throws Exception {
		ActingUser admin = this.unit.colleague(Role.ADMIN);
		ActingUser alone = this.unit.colleague(Role.COORDINATOR);
		ActingUser other = this.unit.colleague(Role.COORDINATOR);
		CaseId id = this.unit.someCase();
		this.reach.restrict(ActingUser.SYSTEM, id, List.of(alone.id()), "private");
		this.reach.restrict(ActingUser.SYSTEM, this.unit.someCase(), List.of(alone.id(), other.id()), "private");
		String account = "/accounts/" + alone.id();
		assertThat(this.visit.page(admin, account + "/leaving", 200).select("[aria-labelledby=held] li").eachText())
			.singleElement()
			.asString()
			.startsWith("A restricted case of which nobody else can decide");
		this.visit.submit(admin, account + "/leaving", 303);
		assertThat(this.visit.page(admin, account, 200).select("[aria-labelledby=held] li").eachText()).singleElement()
			.asString()
			.startsWith("A restricted case about which nobody can decide any more");
		this.reach.restrict(ActingUser.SYSTEM, this.unit.someCase(), List.of(other.id()), "private");
		assertThat(
				this.visit.page(admin, "/accounts/" + other.id() + "/leaving", 200).select("[aria-labelledby=held] li"))
			.hasSize(2);
	}

}
