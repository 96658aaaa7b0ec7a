package uk.rowan.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.TimelineEntry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that happened in a case, from every module that knows something, in the
 * order of the days.
 */
@Service
class Chronology {

	private static final Comparator<ChronologyEvent> BY_DAY = Comparator.comparing(ChronologyEvent::on)
		.thenComparing(ChronologyEvent::recordedAt);

	private final CasePages pages;

	private final List<ChronologySource> sources;

	private final Accounts accounts;

	private final CaseWords words;

	Chronology(CasePages pages, List<ChronologySource> sources, Accounts accounts, CaseWords words) {
		this.pages = pages;
		this.sources = sources;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * Whether the user may write a note into it.
	 */
	static boolean mayWrite(ActingUser user) {
		return user.is(Role.SOCIAL_WORKER) || user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR)
				|| user.is(Role.CHAIR);
	}

	/**
	 * The page.
	 * @param oldestFirst whether the story is told from its beginning
	 */
	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id, boolean oldestFirst) {
		Map<String, Object> model = this.pages.open(user, id, "chronology");
		List<ChronologyEvent> events = this.sources.stream()
			.flatMap((source) -> source.events(user, id).stream())
			.sorted(oldestFirst ? BY_DAY : BY_DAY.reversed())
			.toList();
		Map<AccountId, String> names = new HashMap<>(
				this.accounts.names(events.stream().map(ChronologyEvent::by).collect(Collectors.toSet())));
		names.put(ActingUser.SYSTEM.id(), ActingUser.SYSTEM.name());
		model.put("oldestFirst", oldestFirst);
		model.put("mayWrite", mayWrite(user));
		model.put("events",
				events.stream()
					.map((event) -> new TimelineEntry(this.words.day(event.on()), event.kind(),
							names.getOrDefault(event.by(), "–"), event.words(), event.href()))
					.toList());
		return model;
	}

}
