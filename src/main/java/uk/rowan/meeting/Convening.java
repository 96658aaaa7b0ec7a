package uk.rowan.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Component;

/**
 * Sees the invitations to a meeting and its reports together.
 */
@Component
class Convening {

	private final InviteeReader invitees;

	private final Separation separation;

	private final Reports reports;

	private final MeetingJournal journal;

	private final MeetingWords words;

	Convening(InviteeReader invitees, Separation separation, Reports reports, MeetingJournal journal,
			MeetingWords words) {
		this.invitees = invitees;
		this.separation = separation;
		this.reports = reports;
		this.journal = journal;
		this.words = words;
	}

	Progress progress(ActingUser user, Meeting meeting) {
		List<Invitee> invited = this.invitees.of(user, meeting.id());
		Map<InviteeId, Standing> standing = this.invitees.standing(meeting.id());
		long told = invited.stream().filter((one) -> standing.getOrDefault(one.id(), Standing.NEW).told()).count();
		long clashes = meeting.decidable()
				? this.separation.of(meeting, invited, standing).stream().filter(ApartLine::isClash).count() : 0;
		Map<InviteeId, Report> asked = this.reports.of(meeting.id());
		long reports = invited.stream().filter((one) -> asked.containsKey(one.id())).count();
		return new Progress(invited.size(), (int) told, (int) clashes, (int) reports,
				invited.stream().flatMap((one) -> awaited(one, asked.get(one.id()))).toList(),
				invited.stream()
					.filter((one) -> standing.getOrDefault(one.id(), Standing.NEW).toldBefore())
					.map(Invitee::called)
					.toList(),
				answers(invited, standing));
	}

	private Stream<Awaited> awaited(Invitee one, @Nullable Report report) {
		if (report == null || report.sharedOn() != null) {
			return Stream.empty();
		}
		boolean received = report.receivedOn() != null;
		return Stream.of(new Awaited(one.called(), this.words.say("role." + one.role()), received,
				received ? report.familyClock() : report.clock()));
	}

	private static Answers answers(List<Invitee> invited, Map<InviteeId, Standing> standing) {
		Map<String, List<String>> called = invited.stream()
			.collect(Collectors.groupingBy(
					(one) -> String.valueOf(standing.getOrDefault(one.id(), Standing.NEW).answer()),
					Collectors.mapping(Invitee::called, Collectors.toList())));
		int byVideo = called.getOrDefault(Telling.Answer.BY_VIDEO.name(), List.of()).size();
		return new Answers(called.getOrDefault(Telling.Answer.COMES.name(), List.of()).size() + byVideo, byVideo,
				called.getOrDefault(Telling.Answer.DOES_NOT_COME.name(), List.of()),
				called.getOrDefault("null", List.of()));
	}

	/**
	 * Those who must not meet and would.
	 */
	List<ApartLine> clashes(ActingUser user, Meeting meeting) {
		return this.separation.of(meeting, this.invitees.of(user, meeting.id()), this.invitees.standing(meeting.id()))
			.stream()
			.filter(ApartLine::isClash)
			.toList();
	}

	/**
	 * Everybody who is invited, with what they answered.
	 */
	List<Expected> expected(ActingUser user, Meeting meeting) {
		Map<InviteeId, Standing> standing = this.invitees.standing(meeting.id());
		Map<InviteeId, Report> asked = this.reports.of(meeting.id());
		return this.invitees.of(user, meeting.id())
			.stream()
			.map((one) -> expected(one, standing.getOrDefault(one.id(), Standing.NEW), asked.get(one.id())))
			.toList();
	}

	private Expected expected(Invitee one, Standing standing, @Nullable Report report) {
		return new Expected(one, standing.answer(), standing.own().isNothing() ? "" : this.words.own(standing.own()),
				(report != null) ? report.askedOn() : null, (report != null) ? report.receivedOn() : null,
				(report != null) ? report.sharedOn() : null);
	}

	void ask(ActingUser by, MeetingId id, List<InviteeId> of) {
		Map<InviteeId, Set<ReportStep>> steps = of.stream()
			.collect(Collectors.toMap(Function.identity(), (one) -> Set.of(ReportStep.ASKED)));
		this.reports.record(by, id, new ReportSteps(Ids.next(), this.journal.today(), steps, ""));
	}

}
