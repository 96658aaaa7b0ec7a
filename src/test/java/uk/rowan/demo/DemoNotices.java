package uk.rowan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.notice.Notices;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;

/**
 * The five published notices as examples, the council's own advice on recordings, and the
 * giving of the one on conferences.
 */
final class DemoNotices implements DemoPart {

	private static final String ON_CONFERENCES = "Child Protection Conferences Privacy Notice";

	private final Notices notices;

	private final Clock clock;

	DemoNotices(Notices notices, Clock clock) {
		this.notices = notices;
		this.clock = clock;
	}

	@Override
	public void seed(Map<String, ActingUser> staff) {
		ActingUser officer = Objects.requireNonNull(staff.get("dpo"));
		List.of("staffordshire", "stockport", "barnet", "bcp", "solihull")
			.forEach((example) -> this.notices.addExample(officer, example, LocalDate.now(this.clock)));
		this.notices.add(officer, "Recording the closing summary of a conference",
				String.join("\n", DemoCouncil.lines("recording.txt")), LocalDate.now(this.clock));
	}

	/**
	 * Each of these people was given the notice today.
	 */
	void give(ActingUser by, Collection<PersonId> people, HowGiven how) {
		LocalDate today = LocalDate.now(this.clock);
		NoticeVersionId version = onConferences(today);
		people.forEach((person) -> this.notices.give(by, person, version, how, today));
	}

	/**
	 * The notice on conferences that applies on a day.
	 */
	NoticeVersionId onConferences(LocalDate on) {
		return this.notices.current(on)
			.stream()
			.filter((notice) -> notice.title().equals(ON_CONFERENCES))
			.findFirst()
			.orElseThrow()
			.version();
	}

}
