package uk.rowan.conference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencySummary;
import uk.rowan.meeting.Expected;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether enough agencies are expected for each child, by who says that they come, and
 * whom to ring: those who would count and have not answered (screens, "Conference").
 */
@Component
@Order(35)
class QuoracyReadiness implements Readiness {

	private static final int RUNG = 5;

	private final Invitees invitees;

	private final Quoracy quoracy;

	private final Agencies agencies;

	private final ConferenceWords words;

	private final ConferenceJournal journal;

	QuoracyReadiness(Invitees invitees, Quoracy quoracy, Agencies agencies, ConferenceWords words,
			ConferenceJournal journal) {
		this.invitees = invitees;
		this.quoracy = quoracy;
		this.agencies = agencies;
		this.words = words;
		this.journal = journal;
	}

	@Override
	public List<ReadinessLine> lines(ActingUser user, Meeting conference) {
		List<Expected> expected = this.invitees.expected(user, conference)
			.stream()
			.filter((one) -> one.invitee().role().professional())
			.toList();
		if (expected.isEmpty()) {
			return List.of();
		}
		Map<CaseId, Set<InviteeRole>> coming = new LinkedHashMap<>();
		conference.children().forEach((child) -> coming.put(child.aCase(), coming(rule(child), expected)));
		Map<CaseId, Quorum> quora = this.quoracy.of(coming);
		List<String> told = new ArrayList<>();
		boolean ready = true;
		for (MeetingChild child : conference.children()) {
			List<String> missing = missing(rule(child), Objects.requireNonNull(coming.get(child.aCase())),
					Objects.requireNonNull(quora.get(child.aCase())));
			ready &= missing.isEmpty();
			String name = child.child().name();
			told.add(missing.isEmpty() ? this.words.say("ready.quoracy.yes", name)
					: this.words.say("ready.quoracy.no", name, String.join(", ", missing)));
		}
		boolean may = user.is(Role.COORDINATOR) && conference.actable() && conference.booked().isPresent();
		return List.of(new ReadinessLine(this.words.say("ready.quoracy"), ready, String.join("; ", told),
				ready ? "" : who(conference, expected), null, this.words.say("ready.quoracy.act"),
				may ? "/conferences/" + conference.id() + "/invitations/tellings" : null));
	}

	private ForecastRule rule(MeetingChild child) {
		return ForecastRule.of(child.child().born(), this.journal.today());
	}

	private static Set<InviteeRole> coming(ForecastRule rule, List<Expected> expected) {
		return expected.stream()
			.filter((one) -> one.answer() == Telling.Answer.COMES || one.answer() == Telling.Answer.BY_VIDEO)
			.map((one) -> one.invitee().role())
			.filter(rule::knows)
			.collect(Collectors.toUnmodifiableSet());
	}

	private List<String> missing(ForecastRule rule, Set<InviteeRole> coming, Quorum quorum) {
		List<String> missing = new ArrayList<>(quorum.missing());
		if (rule.wantsMidwife() && !coming.contains(InviteeRole.MIDWIFE)) {
			missing.addFirst(this.words.say("ready.quoracy.midwife"));
		}
		return missing;
	}

	/**
	 * The coordinator, and whom to ring: nobody whose answer is known, and nobody who
	 * would not count.
	 */
	private String who(Meeting conference, List<Expected> expected) {
		Set<InviteeRole> counting = this.quoracy.counting();
		List<Invitee> silent = expected.stream()
			.filter((one) -> one.answer() == null && counting.contains(one.invitee().role()))
			.map(Expected::invitee)
			.filter((one) -> conference.children().stream().anyMatch((child) -> rule(child).knows(one.role())))
			.limit(RUNG)
			.toList();
		String coordinator = this.words.say("ready.who.coordinator");
		if (silent.isEmpty()) {
			return this.words.say("ready.quoracy.invite", coordinator);
		}
		Map<AgencyId, AgencySummary> known = this.agencies
			.summaries(silent.stream().flatMap((one) -> java.util.stream.Stream.ofNullable(one.agency())).toList());
		return this.words.say("ready.quoracy.ring", coordinator,
				silent.stream().map((one) -> ring(one, known.get(one.agency()))).collect(Collectors.joining("; ")));
	}

	private static String ring(Invitee one, @Nullable AgencySummary agency) {
		List<String> parts = new ArrayList<>(List.of(one.called()));
		if (agency != null) {
			parts.add(agency.name());
			parts.add(agency.telephone());
		}
		return parts.stream().filter((part) -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
	}

}
