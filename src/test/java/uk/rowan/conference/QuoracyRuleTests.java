package uk.rowan.conference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import uk.rowan.meeting.InviteeRole;

import static org.assertj.core.api.Assertions.assertThat;

class QuoracyRuleTests {

	private final QuoracyRule rule = new QuoracyRule(new EnumMap<>(Map.of(InviteeRole.SOCIAL_WORKER, "social care",
			InviteeRole.TEAM_MANAGER, "social care", InviteeRole.SCHOOL, "education", InviteeRole.EARLY_YEARS,
			"education", InviteeRole.POLICE, "police", InviteeRole.MIDWIFE, "midwifery")), 2);

	@Test
	void socialCareAndTwoOthersAreEnough() {
		assertThat(this.rule.of(List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.SCHOOL, InviteeRole.POLICE)))
			.isEqualTo(new Quorum(true, List.of("education", "police", "social care"), List.of()));
	}

	@Test
	void twoOfOneGroupAreOne() {
		assertThat(
				this.rule.of(List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.SCHOOL, InviteeRole.EARLY_YEARS)).missing())
			.containsExactly("one other agency");
	}

	@Test
	void withoutSocialCareItIsNotQuorate() {
		assertThat(this.rule.of(List.of(InviteeRole.SCHOOL, InviteeRole.POLICE, InviteeRole.MIDWIFE)).missing())
			.containsExactly("social care");
	}

	@Test
	void familyObserversAndLegalAdvisersDoNotCount() {
		assertThat(this.rule.of(List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.PARENT, InviteeRole.OBSERVER,
				InviteeRole.LEGAL, InviteeRole.INTERPRETER)))
			.isEqualTo(new Quorum(false, List.of("social care"), List.of("two other agencies")));
	}

	@Test
	void nobodyIsNotEnough() {
		assertThat(this.rule.of(List.of()).missing()).containsExactly("social care", "two other agencies");
	}

	@Test
	void howManyOthersMustComeIsTheCouncilsChoice() {
		QuoracyRule three = new QuoracyRule(this.rule.groups(), 3);
		assertThat(three.of(List.of(InviteeRole.SOCIAL_WORKER)).missing()).containsExactly("three other agencies");
		assertThat(three.of(List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.POLICE, InviteeRole.SCHOOL)).missing())
			.containsExactly("one other agency");
	}

}
