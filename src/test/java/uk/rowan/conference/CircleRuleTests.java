package uk.rowan.conference;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.rowan.enquiry.Participant;
import uk.rowan.meeting.Circle;
import uk.rowan.meeting.InviteeRole;

import static org.assertj.core.api.Assertions.assertThat;

class CircleRuleTests {

	@Test
	void beforeBirthAMidwifeAndAHealthVisitorAreNeeded() {
		assertThat(roles(ConferenceType.INITIAL, (Integer) null)).containsExactlyInAnyOrder(InviteeRole.MIDWIFE,
				InviteeRole.HEALTH_VISITOR, InviteeRole.GP, InviteeRole.POLICE);
	}

	@Test
	void eachChildBringsTheProfessionalsOfItsAge() {
		assertThat(roles(ConferenceType.REVIEW, 1, 3, 9)).containsExactlyInAnyOrder(InviteeRole.GP,
				InviteeRole.HEALTH_VISITOR, InviteeRole.EARLY_YEARS, InviteeRole.SCHOOL, InviteeRole.SCHOOL_NURSE);
	}

	@Test
	void whoTookPartInTheDiscussionIsKnownByThat() {
		var roles = new CircleRule(ConferenceType.INITIAL, Set.of(Participant.POLICE, Participant.EDUCATION))
			.roles(List.of(new ForecastRule(9)));
		assertThat(roles).containsEntry(InviteeRole.POLICE, Circle.Known.DISCUSSION)
			.containsEntry(InviteeRole.SCHOOL, Circle.Known.DISCUSSION)
			.containsEntry(InviteeRole.GP, Circle.Known.NEEDED)
			.containsEntry(InviteeRole.SCHOOL_NURSE, Circle.Known.NEEDED);
	}

	private static Set<InviteeRole> roles(ConferenceType type, @Nullable Integer... years) {
		return new CircleRule(type, Set.of()).roles(java.util.Arrays.stream(years).map(ForecastRule::new).toList())
			.keySet();
	}

}
