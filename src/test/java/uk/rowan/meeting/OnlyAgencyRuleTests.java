package uk.rowan.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.AgencySummary;
import uk.rowan.shared.AgencyId;

import static org.assertj.core.api.Assertions.assertThat;

class OnlyAgencyRuleTests {

	private final AgencySummary police = agency(AgencyCategory.POLICE);

	private final AgencySummary trust = agency(AgencyCategory.HEALTH);

	private final Circle circle = new Circle(
			Map.of(InviteeRole.POLICE, Circle.Known.DISCUSSION, InviteeRole.MIDWIFE, Circle.Known.NEEDED), Set.of());

	@Test
	void theOnlyOneIsTickedWhereItTookPartInTheDiscussion() {
		List<Proposal> proposed = new OnlyAgencyRule(List.of(this.police, this.trust)).proposes(this.circle, List.of());
		assertThat(proposed).extracting(Proposal::role, Proposal::ticked, Proposal::why)
			.containsExactlyInAnyOrder(
					org.assertj.core.groups.Tuple.tuple(InviteeRole.POLICE, true, Proposal.Why.DISCUSSION),
					org.assertj.core.groups.Tuple.tuple(InviteeRole.MIDWIFE, false, Proposal.Why.ONLY));
	}

	@Test
	void thatHealthTookPartDoesNotSayWho() {
		Circle discussed = new Circle(Map.of(InviteeRole.MIDWIFE, Circle.Known.DISCUSSION), Set.of());
		assertThat(new OnlyAgencyRule(List.of(this.trust)).proposes(discussed, List.of())).singleElement()
			.satisfies((one) -> assertThat(one.ticked()).isFalse());
	}

	@Test
	void oneOfSeveralIsNotGuessed() {
		assertThat(new OnlyAgencyRule(List.of(this.police, agency(AgencyCategory.POLICE))).proposes(this.circle,
				List.of()))
			.isEmpty();
	}

	@Test
	void whoIsThereOtherwiseIsNotProposedTwice() {
		assertThat(new OnlyAgencyRule(List.of(this.police)).proposes(this.circle, List.of(InviteeRole.POLICE)))
			.isEmpty();
	}

	private static AgencySummary agency(AgencyCategory category) {
		return new AgencySummary(AgencyId.next(), "One of " + category, category, "", "");
	}

}
