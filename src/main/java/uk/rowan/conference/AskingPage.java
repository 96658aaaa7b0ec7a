package uk.rowan.conference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import uk.rowan.audit.AuditNote;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the page on which a conference is asked for; each look is remembered for each
 * child shown.
 */
@Service
class AskingPage {

	private final ConferenceCandidates candidates;

	private final ConferenceJournal journal;

	private final ConferenceWords words;

	private final Clocks clocks;

	AskingPage(ConferenceCandidates candidates, ConferenceJournal journal, ConferenceWords words, Clocks clocks) {
		this.candidates = candidates;
		this.journal = journal;
		this.words = words;
		this.clocks = clocks;
	}

	/**
	 * The model of the page.
	 * @throws NotFound when the enquiry is not the user's to decide about
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, String typed) {
		EnquiryId id = EnquiryId.parse(typed).orElseThrow(NotFound::new);
		ConferenceCandidates.Found found = this.candidates.of(user, id);
		this.journal.seen(user, AuditNote.of("conference.asking-viewed", "enquiry", id.value()),
				found.children().stream().map(Candidate::child).toList());
		List<Candidate> open = found.children().stream().filter((one) -> one.child().open()).toList();
		Map<String, Object> model = new HashMap<>();
		model.put("enquiry", id);
		model.put("candidates", open);
		model.put("children", open.stream().map(this::option).toList());
		model.put("required", open.stream().anyMatch((one) -> one.required() && one.asked() == null));
		model.put("asked", open.stream().map(Candidate::asked).filter(Objects::nonNull).distinct().toList());
		DueDate due = this.clocks.due("T1", Optional.ofNullable(found.begun()));
		model.put("due", due);
		Optional.ofNullable(due.on()).ifPresent((on) -> model.put("by", this.words.day(on)));
		return model;
	}

	private Option option(Candidate one) {
		String hint = (one.asked() != null) ? "ask.child.asked"
				: one.required() ? "ask.child.required" : "ask.child.not-required";
		return new Option(one.child().aCase().toString(),
				this.words.say("child", one.child().child().name(), one.child().reference()), this.words.say(hint));
	}

	/**
	 * The form as the page first shows it: the children for whom a conference is required
	 * are ticked.
	 */
	static AskForm form(Map<String, Object> model) {
		List<CaseId> ticked = candidates(model).stream()
			.filter((one) -> one.required() && one.asked() == null)
			.map((one) -> one.child().aCase())
			.toList();
		return AskForm.of(MeetingId.next(),
				new NewConference((EnquiryId) Objects.requireNonNull(model.get("enquiry")), Set.copyOf(ticked), ""));
	}

	/**
	 * The cases that the page offers.
	 */
	static Set<CaseId> offered(Map<String, Object> model) {
		return candidates(model).stream().map((one) -> one.child().aCase()).collect(Collectors.toUnmodifiableSet());
	}

	private static List<Candidate> candidates(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("candidates"))).stream().map(Candidate.class::cast).toList();
	}

}
