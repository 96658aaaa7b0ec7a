package uk.rowan.exclusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of exclusions show; each look is remembered for each child.
 */
@Service
class ExclusionPages {

	private final ExclusionMeetings meetings;

	private final ExclusionRows rows;

	private final ExclusionJournal journal;

	private final ExclusionWords words;

	ExclusionPages(ExclusionMeetings meetings, ExclusionRows rows, ExclusionJournal journal, ExclusionWords words) {
		this.meetings = meetings;
		this.rows = rows;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * The model of the list.
	 * @throws NotFound when there is no such conference, or the user does not work with
	 * it
	 */
	@Transactional
	Map<String, Object> list(ActingUser user, MeetingId id) {
		ExclusionMeeting meeting = this.meetings.find(user, id);
		Map<String, Object> model = model(user, meeting, "exclusions-viewed");
		model.put("lines", this.rows.of(id).stream().map((one) -> this.words.line(meeting, one)).toList());
		model.put("may", meeting.rule().mayAsk() && !meeting.family().isEmpty());
		model.put("nobody", meeting.family().isEmpty());
		return model;
	}

	/**
	 * The model of the form that asks for one.
	 * @throws NotFound when there is no such conference, or the user does not ask there
	 * @throws NotNow when the conference is over
	 */
	@Transactional
	Map<String, Object> asking(ActingUser user, MeetingId id) {
		ExclusionMeeting meeting = this.meetings.find(user, id);
		if (!meeting.rule().asks()) {
			throw new NotFound();
		}
		mustNotBeOver(meeting);
		Map<String, Object> model = model(user, meeting, "asking-viewed");
		model.put("family", meeting.family().stream().map(this.words::option).toList());
		model.put("askers",
				Stream
					.concat(Stream.of(new Option(ExclusionForm.CHAIR, this.words.say("asker.chair"))),
							meeting.invited().stream().map(this.words::option))
					.toList());
		model.put("grounds", this.words.grounds());
		model.put("parts", this.words.parts());
		model.put("extents",
				Stream.of(ExclusionForm.WHOLE, ExclusionForm.PARTS)
					.map((one) -> new Option(one, this.words.say("extent." + one)))
					.toList());
		model.put("by", this.words.by(meeting));
		model.put("late", this.words.late(meeting, this.journal.today()));
		model.put("form", ExclusionForm.blank(Ids.next().toString(), this.journal.today()));
		return model;
	}

	/**
	 * What is offered under a name, within a model that {@link #asking} has made.
	 */
	static List<Option> options(Map<String, Object> model, String name) {
		return ((List<?>) Objects.requireNonNull(model.get(name))).stream().map(Option.class::cast).toList();
	}

	/**
	 * The model of the form on which the chair decides.
	 * @throws NotFound when there is none, or the user does not chair
	 * @throws NotNow when there is nothing to decide any more
	 */
	@Transactional
	Map<String, Object> deciding(ActingUser user, MeetingId id, ExclusionId which) {
		return one(user, id, which, ExclusionRule::chairs, ExclusionWords.Line::decides, "decision-viewed");
	}

	/**
	 * The model of the form on which one is taken back.
	 * @throws NotFound when there is none, or it is not the user's to take back
	 * @throws NotNow when there is nothing to take back
	 */
	@Transactional
	Map<String, Object> ending(ActingUser user, MeetingId id, ExclusionId which) {
		return one(user, id, which, ExclusionRule::asks, ExclusionWords.Line::ends, "ending-viewed");
	}

	private Map<String, Object> one(ActingUser user, MeetingId id, ExclusionId which, Predicate<ExclusionRule> may,
			Predicate<ExclusionWords.Line> can, String act) {
		ExclusionMeeting meeting = this.meetings.find(user, id);
		Map<String, Object> model = model(user, meeting, act);
		ExclusionWords.Line line = this.rows.of(id)
			.stream()
			.filter((one) -> one.id().equals(which))
			.findFirst()
			.map((one) -> this.words.line(meeting, one))
			.filter((one) -> may.test(meeting.rule()))
			.orElseThrow(NotFound::new);
		if (!can.test(line)) {
			throw new NotNow("exclusion.settled", Excluding.page(id));
		}
		model.put("line", line);
		model.put("answers",
				Stream.of(VerdictForm.YES, VerdictForm.NO)
					.map((one) -> new Option(one, this.words.say("agreed." + one)))
					.toList());
		return model;
	}

	private Map<String, Object> model(ActingUser user, ExclusionMeeting meeting, String act) {
		this.journal.seen(user, meeting.meeting(), act);
		Map<String, Object> model = new HashMap<>();
		model.put("id", meeting.meeting().id());
		model.put("identity", IdentityBar.of(meeting.meeting().children()));
		return model;
	}

	private static void mustNotBeOver(ExclusionMeeting meeting) {
		if (meeting.rule().over()) {
			throw new NotNow("exclusion.over", Excluding.page(meeting.meeting().id()));
		}
	}

}
