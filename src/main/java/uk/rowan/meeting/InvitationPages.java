package uk.rowan.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages about the invitations to a meeting show; each look is remembered for
 * each child.
 */
@Service
class InvitationPages {

	private final OpenMeetings meetings;

	private final InviteeReader reader;

	private final Proposals proposals;

	private final Separation separation;

	private final MeetingWords words;

	InvitationPages(OpenMeetings meetings, InviteeReader reader, Proposals proposals, Separation separation,
			MeetingWords words) {
		this.meetings = meetings;
		this.reader = reader;
		this.proposals = proposals;
		this.separation = separation;
		this.words = words;
	}

	/**
	 * The model of the list, with whom a coordinator could invite.
	 * @throws NotFound when there is no such meeting for the user, or it is withheld
	 */
	@Transactional
	Map<String, Object> list(ActingUser user, MeetingId id) {
		Meeting meeting = this.meetings.toShow(user, id);
		Map<String, Object> model = this.meetings.model(user, meeting, "invitations-viewed");
		List<Invitee> invited = this.reader.of(user, id);
		boolean may = user.is(Role.COORDINATOR) && meeting.actable();
		Proposed proposed = may ? this.proposals.of(user, meeting, invited) : Proposed.NOBODY;
		Map<InviteeId, Standing> standing = this.reader.standing(id);
		model.put("invitees", invited);
		Map<InviteeId, Boolean> letters = this.reader.letters(id);
		List<InvitationLine> lines = invited.stream()
			.map((one) -> InvitationLine.of(one, standing.getOrDefault(one.id(), Standing.NEW), letters.get(one.id()),
					this.words))
			.toList();
		model.put("lines", lines);
		model.put("excluded", may ? excluded(id, standing) : Map.of());
		model.put("pairs", meeting.decidable() ? this.separation.of(meeting, invited, standing) : List.of());
		model.put("may", may);
		model.put("booked", meeting.booked().isPresent());
		next(model, meeting, lines, may);
		model.put("proposals", proposed);
		model.put("relatives", options(proposed, Proposal::family));
		model.put("colleagues", options(proposed, Proposal::colleague));
		model.put("agencies", options(proposed, Proposal::agency));
		model.put("missing", this.words.missing(proposed.missing()));
		return model;
	}

	/**
	 * What the page leads with: what is to be sent, printed or posted, and who has not
	 * answered.
	 */
	private static void next(Map<String, Object> model, Meeting meeting, List<InvitationLine> lines, boolean may) {
		long answered = lines.stream().filter((line) -> !line.answer().isEmpty()).count();
		model.put("next", may && meeting.booked().isPresent() && !lines.isEmpty());
		model.put("answered", answered);
		model.put("unanswered", lines.size() - answered);
		model.put("untold", lines.stream().anyMatch((line) -> !line.knows() && !line.letter()));
		model.put("letters", lines.stream().filter(InvitationLine::letter).count());
	}

	/**
	 * The same for whoever invites those who are ticked.
	 * @throws NotFound when it is not the user's to decide about
	 * @throws NotNow when it is cancelled, or every case of it is closed
	 */
	@Transactional
	Map<String, Object> inviting(ActingUser user, MeetingId id) {
		OpenMeetings.mustBeActable(this.meetings.toDecide(user, id));
		return list(user, id);
	}

	private Map<String, String> excluded(MeetingId id, Map<InviteeId, Standing> standing) {
		Map<String, String> told = new HashMap<>();
		this.reader.excluded(id)
			.forEach((invitee, wholly) -> told.put(invitee.toString(),
					this.words
						.say(wholly ? "excluded.wholly" : standing.getOrDefault(invitee, Standing.NEW).own().isTimed()
								? "excluded.apart" : "excluded.partly")));
		return told;
	}

	private List<Option> options(Proposed proposed, Predicate<Proposal> which) {
		return proposed.open()
			.stream()
			.filter(which)
			.map((one) -> new Option(one.key(), one.name(), this.words.why(one)))
			.toList();
	}

	/**
	 * Who is proposed, within a model that {@link #list} has made.
	 */
	static Proposed proposals(Map<String, Object> model) {
		return (Proposed) Objects.requireNonNull(model.get("proposals"));
	}

}
