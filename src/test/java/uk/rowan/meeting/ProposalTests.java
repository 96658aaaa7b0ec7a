package uk.rowan.meeting;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.people.PersonKind;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@CsvSource({ "MOTHER, false, true, PARENT", "ADOPTIVE_PARENT, false, true, PARENT",
			"STEP_PARENT, false, false, CARER", "SPECIAL_GUARDIAN, false, true, CARER",
			"GRANDPARENT, false, true, CARER", "GRANDPARENT, false, false, WIDER_FAMILY",
			"FOSTER_CARER, false, false, FOSTER_CARER", "FAMILY, false, false, WIDER_FAMILY",
			"MOTHER, true, false, WIDER_FAMILY" })
	void theRelationSaysAsWhatSomebodyComes(String relation, boolean inverse, boolean responsibility,
			InviteeRole role) {
		Proposal proposal = Proposal.relative(person(PersonKind.ADULT, null), relation, inverse, responsibility, false);
		assertThat(proposal.role()).isEqualTo(role);
		assertThat(proposal.ticked()).isEqualTo(role != InviteeRole.WIDER_FAMILY);
	}

	@Test
	void aChildIsTickedFromTheTenthBirthday() {
		assertThat(Proposal.child(person(PersonKind.CHILD, TODAY.minusYears(10)), TODAY))
			.hasValueSatisfying((one) -> assertThat(one.ticked()).isTrue());
		assertThat(Proposal.child(person(PersonKind.CHILD, TODAY.minusYears(10).plusDays(1)), TODAY))
			.hasValueSatisfying((one) -> assertThat(one.ticked()).isFalse());
	}

	@Test
	void theUnbornIsNotInvited() {
		assertThat(Proposal.child(person(PersonKind.UNBORN, null), TODAY)).isEmpty();
	}

	private static PersonSummary person(PersonKind kind, @org.jspecify.annotations.Nullable LocalDate born) {
		return new PersonSummary(PersonId.next(), "Ada", kind, born, null, null);
	}

}
