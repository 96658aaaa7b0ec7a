package uk.rowan.live;

import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * What the live screen offers, so that it need not be typed: phrases, and days that keep
 * their clocks.
 */
@Component
record LiveOffers(Slots slots, Phrases phrases) {

	Map<String, Object> of(LiveMeeting meeting) {
		return Map.of("phrases", this.phrases.standing().bySection(), "coreGroupDays", this.slots.coreGroup(meeting),
				"reviewDays", this.slots.review(meeting));
	}

}
