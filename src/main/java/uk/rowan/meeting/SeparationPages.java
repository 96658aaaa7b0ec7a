package uk.rowan.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages show on which people are kept apart; each look is remembered for each
 * child.
 */
@Service
class SeparationPages {

	private final OpenMeetings meetings;

	private final InviteeReader invitees;

	private final Separation separation;

	private final MeetingWords words;

	SeparationPages(OpenMeetings meetings, InviteeReader invitees, Separation separation, MeetingWords words) {
		this.meetings = meetings;
		this.invitees = invitees;
		this.separation = separation;
		this.words = words;
	}

	/**
	 * The model of the form that says who must not meet.
	 * @throws NotFound when it is not the user's to decide about
	 * @throws NotNow when every case of it is closed
	 */
	@Transactional
	Map<String, Object> separating(ActingUser user, MeetingId id) {
		Map<String, Object> model = this.meetings.model(user, toChange(user, id), "apart-viewed");
		model.put("invitees",
				this.invitees.of(user, id)
					.stream()
					.map((one) -> new Option(one.id().toString(), one.called(), this.words.say("role." + one.role())))
					.toList());
		return model;
	}

	/**
	 * The model of the form that says that two may meet again.
	 * @throws NotFound when there is no such pair, or it is not the user's to decide
	 * about
	 * @throws NotNow when every case of it is closed
	 */
	@Transactional
	Map<String, Object> ending(ActingUser user, MeetingId id, ApartId apart) {
		Meeting meeting = toChange(user, id);
		List<ApartLine> pairs = this.separation.of(meeting, this.invitees.of(user, id), Map.of());
		ApartLine pair = pairs.stream()
			.filter((one) -> one.id().equals(apart.value()))
			.findFirst()
			.orElseThrow(NotFound::new);
		Map<String, Object> model = this.meetings.model(user, meeting, "apart-viewed");
		model.put("pair", pair);
		return model;
	}

	/**
	 * The model of the form for somebody's own time and place; for whoever is excluded
	 * from parts, and has none, it is proposed.
	 * @throws NotFound when there is no such invitation, or it is not the user's to
	 * decide about
	 * @throws NotNow when every case of it is closed
	 */
	@Transactional
	Map<String, Object> arranging(ActingUser user, MeetingId id, InviteeId invitee) {
		Meeting meeting = toChange(user, id);
		Invitee found = this.invitees.find(user, id, invitee).orElseThrow(NotFound::new);
		Map<String, Object> model = this.meetings.model(user, meeting, "arrangement-viewed");
		model.put("invitee", found);
		int arranged = this.separation.arranged(invitee);
		Standing.Own own = this.invitees.standing(id).getOrDefault(invitee, Standing.NEW).own();
		Optional<OpenStretch> open = this.invitees.open(id, invitee);
		open.ifPresent((one) -> model.put("without", one.without()));
		meeting.booked().ifPresent((booked) -> {
			model.put("booking", booked);
			model.put("when", this.words.when(booked.startsAt(), booked.endsAt()));
		});
		Optional<Standing.Own> proposed = own.isNothing()
				? meeting.booked().flatMap((booked) -> open.map((one) -> one.within(booked))) : Optional.empty();
		model.put("proposed", proposed.isPresent());
		model.put("asked", ArrangementForm.of(arranged, proposed.orElse(own)));
		return model;
	}

	private Meeting toChange(ActingUser user, MeetingId id) {
		Meeting meeting = this.meetings.toDecide(user, id);
		OpenMeetings.mustBeActable(meeting);
		return meeting;
	}

	/**
	 * The form within a model that {@link #arranging} has made.
	 */
	static ArrangementForm form(Map<String, Object> model) {
		return (ArrangementForm) Objects.requireNonNull(model.get("asked"));
	}

	/**
	 * The booking within such a model, {@code null} when there is none.
	 */
	static @Nullable Booking booking(Map<String, Object> model) {
		return (Booking) model.get("booking");
	}

}
