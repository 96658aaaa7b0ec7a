package uk.rowan.settings;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.Letterhead;
import uk.rowan.web.Stale;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the council says of itself is kept in versions and felt at once.
 */
@RowanTest
class CouncilTests {

	@Autowired
	private CouncilSetup setup;

	@Autowired
	private Letterhead letterhead;

	@Autowired
	private CouncilChanges changes;

	@Autowired
	private CurrentSettings settings;

	@Autowired
	private OptionalData optional;

	@Autowired
	private WorkingDays days;

	@Test
	void aNewNameStandsOnTheNextPageAndTheOldOneIsKept() {
		this.setup.describe(ActingUser.SYSTEM, "First Council", "Unit", List.of("1 Road", "Town"), "");
		this.setup.describe(ActingUser.SYSTEM, "Second Council", "Unit", List.of("1 Road", "Town"), "");
		assertThat(this.letterhead.councilName()).isEqualTo("Second Council");
		assertThat(TestDatabase.DATABASE.owner()
			.sql("select count(*) from council_facts where name = 'First Council'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void aChangeToWhatSomebodyElseHasChangedIsRefused() {
		this.setup.describe(ActingUser.SYSTEM, "Third Council", "Unit", List.of(), "");
		CouncilFacts old = new CouncilFacts(0, "Fourth Council", "Unit", "", "");
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.changes.describe(ActingUser.SYSTEM, old, "late"));
	}

	@Test
	void concernNumbersAreThoseOfTheContactsInOrder() {
		this.setup.contact(ActingUser.SYSTEM, new Contact(ContactId.next(), 0, ContactKind.CONCERN, "In office hours",
				"", "01632 960001", "", "Monday to Thursday from 8.30am to 5pm"));
		assertThat(this.letterhead.concernNumbers()).anySatisfy((number) -> {
			assertThat(number.label()).isEqualTo("In office hours");
			assertThat(number.number()).isEqualTo("01632 960001");
		});
	}

	@Test
	void optionalDataIsOffUntilSwitchedOn() {
		assertThat(this.optional.collected("political opinions")).isFalse();
		this.setup.collect(ActingUser.SYSTEM, "political opinions", "Prevent referrals need it");
		assertThat(this.optional.collected("political opinions")).isTrue();
	}

	@Test
	void aClosureDayIsNotWorked() {
		LocalDate day = LocalDate.of(2027, 12, 29);
		assertThat(this.days.isWorkingDay(day)).isTrue();
		this.setup.closeOn(ActingUser.SYSTEM, day, "Between the years");
		assertThat(this.days.isWorkingDay(day)).isFalse();
		assertThat(this.days.after(LocalDate.of(2027, 12, 24), 1)).isEqualTo(LocalDate.of(2027, 12, 30));
	}

	@Test
	void coloursThatCannotBeReadAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.setup.paint(ActingUser.SYSTEM, "#ffff00", "#ffffff", "#000000"));
	}

	@Test
	void anotherNodesChangeIsNoticed() {
		String before = this.letterhead.councilName();
		TestDatabase.DATABASE.owner().sql("""
				insert into council_facts select coalesce(max(version), 0) + 1, 'Elsewhere Council', 'Unit', '', '',
				'another node', now(), gen_random_uuid() from council_facts""").update();
		assertThat(before).isNotEqualTo("Elsewhere Council");
		this.settings.follow();
		assertThat(this.letterhead.councilName()).isEqualTo("Elsewhere Council");
	}

}
