package uk.rowan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.casefile.CasePages;
import uk.rowan.conference.AskingRefusal;
import uk.rowan.conference.Conferences;
import uk.rowan.conference.NewReview;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.meeting.Meetings;
import uk.rowan.settings.Clocks;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/**
 * The page on which a review conference is asked for; brothers and sisters who have a
 * plan are reviewed together.
 */
@Service
class ReviewPage {

	private final PlanReader reader;

	private final CasePages cases;

	private final Meetings meetings;

	private final Conferences conferences;

	private final Clocks clocks;

	ReviewPage(PlanReader reader, CasePages cases, Meetings meetings, Conferences conferences, Clocks clocks) {
		this.reader = reader;
		this.cases = cases;
		this.meetings = meetings;
		this.conferences = conferences;
		this.clocks = clocks;
	}

	/**
	 * What came of it.
	 *
	 * @param conference the conference that is asked for
	 * @param refused why it is not
	 */
	record Asked(MeetingId conference, Optional<AskingRefusal> refused) {
	}

	/**
	 * Who asks for reviews.
	 */
	static boolean may(ActingUser user) {
		return user.is(Role.SOCIAL_WORKER) || user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

	/**
	 * The model of the page.
	 * @throws NotFound when there is no such plan, or it is not the user's to decide
	 * about
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, PlanId id) {
		Plan plan = find(user, id);
		Map<String, Object> model = this.cases.openToDecide(user, plan.aCase(), "review");
		List<MeetingChild> children = this.meetings.children(user, this.reader.together(user, plan))
			.stream()
			.filter(MeetingChild::actable)
			.toList();
		model.put("plan", plan);
		model.put("offered", children.stream().map(MeetingChild::aCase).toList());
		model.put("children", children.stream()
			.map((child) -> new Option(child.aCase().toString(), child.child().name() + " (" + child.reference() + ")"))
			.toList());
		PlanPages.due(model, plan, this.clocks);
		return model;
	}

	/**
	 * The cases that the page offers.
	 */
	static List<CaseId> offered(Map<String, Object> model) {
		return (model.get("offered") instanceof List<?> offered) ? offered.stream().map(CaseId.class::cast).toList()
				: List.of();
	}

	/**
	 * Asks for the review, when the form can be read.
	 * @return empty when it cannot
	 */
	@Transactional
	Optional<Asked> asked(ActingUser user, PlanId id, ReviewForm form, BindingResult problems) {
		Plan plan = find(user, id);
		this.cases.openToDecide(user, plan.aCase(), "review");
		Set<CaseId> chosen = form.read(problems, family(user, plan));
		if (problems.hasErrors()) {
			return Optional.empty();
		}
		MeetingId conference = form.identity();
		NewReview asked = new NewReview(chosen, form.note());
		this.conferences.reviewAsked(user, conference).filter((made) -> !made.equals(asked)).ifPresent((made) -> {
			throw new MadeAlready(ReviewForm.of(conference, made.children(), made.note()),
					"/conferences/" + conference);
		});
		return Optional.of(new Asked(conference, this.conferences.askReview(user, conference, asked)));
	}

	/**
	 * Those of whom the conference that opened the plan was: a review joins no families.
	 */
	private Set<CaseId> family(ActingUser user, Plan plan) {
		return this.meetings.find(user, plan.opened())
			.stream()
			.flatMap((meeting) -> meeting.children().stream())
			.map(MeetingChild::aCase)
			.collect(Collectors.toUnmodifiableSet());
	}

	private Plan find(ActingUser user, PlanId id) {
		return this.reader.find(user, id).orElseThrow(NotFound::new);
	}

}
