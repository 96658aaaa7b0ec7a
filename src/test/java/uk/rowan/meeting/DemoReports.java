package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets reports of the demo come in, which no other module may say.
 */
@Component
@Profile("demo")
public class DemoReports {

	private final Reports reports;

	DemoReports(Reports reports) {
		this.reports = reports;
	}

	/**
	 * These reports, asked for before, came in.
	 * @param shared whether the family has had them too
	 */
	public void receive(ActingUser by, MeetingId meeting, LocalDate on, List<InviteeId> of, boolean shared) {
		Set<ReportStep> steps = shared ? Set.of(ReportStep.RECEIVED, ReportStep.SHARED) : Set.of(ReportStep.RECEIVED);
		Map<InviteeId, Set<ReportStep>> received = of.stream()
			.collect(Collectors.toMap(Function.identity(), (one) -> steps));
		this.reports.record(by, meeting, new ReportSteps(Ids.next(), on, received, ""));
	}

}
