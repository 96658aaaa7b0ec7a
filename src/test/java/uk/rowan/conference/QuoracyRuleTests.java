package uk.rowan.conference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
			.isEqualTo(new QuoracyRule.Count(Optional.empty(), 0));
	}

	@Test
	void twoOfOneGroupAreOne() {
		assertThat(this.rule.of(List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.SCHOOL, InviteeRole.EARLY_YEARS)).more())
			.isEqualTo(1);
	}

	@Test
	void withoutSocialCareItIsNotQuorate() {
		QuoracyRule.Count count = this.rule.of(List.of(InviteeRole.SCHOOL, InviteeRole.POLICE, InviteeRole.MIDWIFE));
		assertThat(count.own()).contains("social care");
		assertThat(count.more()).isZero();
		assertThat(count.quorate()).isFalse();
	}

	@Test
	void familyObserversAndLegalAdvisersDoNotCount() {
		assertThat(this.rule.of(List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.PARENT, InviteeRole.OBSERVER,
				InviteeRole.LEGAL, InviteeRole.INTERPRETER)))
			.isEqualTo(new QuoracyRule.Count(Optional.empty(), 2));
	}

	@Test
	void nobodyIsNotEnough() {
		assertThat(this.rule.of(List.of())).isEqualTo(new QuoracyRule.Count(Optional.of("social care"), 2));
	}

	@Test
	void howManyOthersMustComeIsTheCouncilsChoice() {
		QuoracyRule three = new QuoracyRule(this.rule.groups(), 3);
		assertThat(three.of(List.of(InviteeRole.SOCIAL_WORKER)).more()).isEqualTo(3);
		assertThat(three.of(List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.POLICE, InviteeRole.SCHOOL)).more())
			.isEqualTo(1);
	}

}
