package uk.rowan.access;

import java.time.LocalDate;
import java.util.List;

import uk.rowan.settings.DueDate;
import uk.rowan.settings.DueItem;
import uk.rowan.settings.DueItems;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.shared.Role;

import org.springframework.stereotype.Component;

/**
 * Asks the data protection officer to name somebody for each restricted case that nobody
 * can open any more; neither the case nor the child is named.
 */
@Component
class LapseDues implements DueItems {

	private final LapsedRestrictions lapsed;

	private final AccessWords words;

	LapseDues(LapsedRestrictions lapsed, AccessWords words) {
		this.lapsed = lapsed;
		this.words = words;
	}

	@Override
	public List<DueItem> dueFor(ActingUser user, LocalDate today) {
		return user.is(Role.DPO) ? this.lapsed.all(user).stream().map(this::item).toList() : List.of();
	}

	private DueItem item(LapsedRestrictions.Lapsed one) {
		LocalDate since = LocalDate.ofInstant(one.since(), DatabaseClock.LONDON);
		return new DueItem(this.words.say("due.lapsed"), this.words.say("due.lapsed.whom"),
				new DueDate(since, this.words.say(one.dated() ? "due.lapsed.because" : "due.lapsed.because.unknown")),
				RestrictionNaming.address(one.id()));
	}

}
