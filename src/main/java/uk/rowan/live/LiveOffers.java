package uk.rowan.live;

import java.util.Map;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Component;

/**
 * What the live screen offers, so that it need not be typed: phrases, and days that keep
 * their clocks.
 */
@Component
record LiveOffers(Slots slots, Phrases phrases) {

	Map<String, Object> of(ActingUser user, LiveMeeting meeting) {
		return Map.of("phrases", this.phrases.standing().bySection(), "offered",
				Map.of(FieldKey.of(FieldKind.CORE_GROUP_ON).toString(), this.slots.coreGroup(user, meeting),
						FieldKey.of(FieldKind.REVIEW_ON).toString(), this.slots.review(user, meeting)));
	}

}
