package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.AuditNote;
import uk.rowan.settings.Clocks;
import uk.rowan.settings.DueDate;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.Role;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of an enquiry show; each look is remembered for each child shown.
 */
@Service
class EnquiryPages {

	private final EnquiryReader reader;

	private final EnquiryJournal journal;

	private final EnquiryWords words;

	private final Clocks clocks;

	private final List<AfterEnquiry> after;

	EnquiryPages(EnquiryReader reader, EnquiryJournal journal, EnquiryWords words, Clocks clocks,
			List<AfterEnquiry> after) {
		this.reader = reader;
		this.journal = journal;
		this.words = words;
		this.clocks = clocks;
		this.after = after;
	}

	/**
	 * The model of the enquiry's own page.
	 * @throws NotFound when there is no such enquiry, or not for this user
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, EnquiryId id) {
		Enquiry enquiry = this.reader.find(user, id).orElseThrow(NotFound::new);
		Map<String, Object> model = model(user, enquiry, "enquiry-viewed");
		model.put("page", page(user, enquiry));
		model.put("withheld", enquiry.withheld());
		List<CaseId> required = enquiry.actable()
			.stream()
			.filter((child) -> needsConference(enquiry, child))
			.map(EnquiryChild::aCase)
			.toList();
		List<AfterEnquiry.Following> following = this.after.stream()
			.map((source) -> source.follows(user, id, required))
			.toList();
		model.put("following", following.stream().flatMap((one) -> one.due().stream()).toList());
		model.put("followed", following.stream().flatMap((one) -> one.done().stream()).toList());
		model.put("required", enquiry.children().stream().anyMatch((child) -> needsConference(enquiry, child)));
		model.put("decided", !enquiry.outcomes().isEmpty());
		model.put("settled", enquiry.begun().isPresent() && enquiry.children()
			.stream()
			.allMatch((child) -> enquiry.outcome(child.aCase()).isPresent() && !needsConference(enquiry, child)));
		return model;
	}

	/**
	 * The model of a page on which something about the enquiry is recorded.
	 * @throws NotFound also when the user may decide about none of the children
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, EnquiryId id, String act) {
		Enquiry enquiry = this.reader.find(user, id).filter(Enquiry::decidable).orElseThrow(NotFound::new);
		Map<String, Object> model = model(user, enquiry, act);
		model.put("enquiry", enquiry);
		model.put("open", !enquiry.actable().isEmpty());
		model.put("asked", enquiry.begun().isEmpty());
		model.put("participants", this.words.participants());
		model.put("yesOrNo", this.words.yesOrNo());
		model.put("outcomes", this.words.outcomes());
		Map<String, EnquiryPage.Child> lines = new LinkedHashMap<>();
		enquiry.concludable().forEach((child) -> lines.put(child.aCase().toString(), line(enquiry, child)));
		model.put("lines", lines);
		return model;
	}

	/**
	 * The model of the page on which an enquiry is begun.
	 * @throws NotFound when the case is not the user's to decide about
	 */
	@Transactional
	Map<String, Object> begin(ActingUser user, String typed) {
		CaseId about = CaseId.parse(typed).orElseThrow(NotFound::new);
		List<EnquiryChild> children = this.reader.eligible(user, about);
		EnquiryChild first = children.stream()
			.filter((child) -> child.aCase().equals(about))
			.findFirst()
			.orElseThrow(NotFound::new);
		this.journal.seen(user, AuditNote.of("enquiry.beginning-viewed", "case", about.value()), children);
		Map<String, Object> model = new HashMap<>();
		model.put("first", first);
		model.put("asked", true);
		model.put("participants", this.words.participants());
		model.put("yesOrNo", this.words.yesOrNo());
		model.put("children",
				children.stream()
					.map((child) -> new Option(child.aCase().toString(),
							this.words.say("child", child.child().name(), child.reference())))
					.toList());
		return model;
	}

	/**
	 * The enquiry within a model that {@link #ask} has made.
	 */
	static Enquiry enquiry(Map<String, Object> model) {
		return (Enquiry) Objects.requireNonNull(model.get("enquiry"));
	}

	/**
	 * The child within a model that {@link #begin} has made.
	 */
	static EnquiryChild first(Map<String, Object> model) {
		return (EnquiryChild) Objects.requireNonNull(model.get("first"));
	}

	private Map<String, Object> model(ActingUser user, Enquiry enquiry, String act) {
		this.journal.seen(user, EnquiryJournal.note(act, enquiry.id()), enquiry.children());
		Map<String, Object> model = new HashMap<>();
		model.put("id", enquiry.id());
		model.put("identity", IdentityBar.of(enquiry.children()));
		return model;
	}

	private EnquiryPage page(ActingUser user, Enquiry enquiry) {
		Optional<NewDiscussion> begun = enquiry.begun();
		boolean awaited = enquiry.children()
			.stream()
			.anyMatch((child) -> child.open() && (child.running() || needsConference(enquiry, child)));
		DueDate due = begun.filter((told) -> awaited).map((told) -> this.clocks.due("T1", told.heldOn())).orElse(null);
		List<String> acts = acts(user, enquiry);
		LocalDate by = (due != null) ? due.on() : null;
		return new EnquiryPage(enquiry.id(), enquiry.children().stream().map((child) -> line(enquiry, child)).toList(),
				enquiry.discussions().stream().map(this::told).toList(),
				begun.map((told) -> this.words.day(told.heldOn())).orElse(null), due,
				(by != null) ? this.words.day(by) : null, by != null && by.isBefore(this.journal.today()),
				next(enquiry, acts), acts);
	}

	private static boolean needsConference(Enquiry enquiry, EnquiryChild child) {
		return enquiry.outcome(child.aCase())
			.filter((kept) -> kept.finding().outcome() == EnquiryOutcome.CONFERENCE_REQUIRED)
			.isPresent();
	}

	private static List<String> acts(ActingUser user, Enquiry enquiry) {
		List<String> acts = new ArrayList<>();
		if (mayAct(user) && !enquiry.actable().isEmpty()) {
			acts.add("strategy-discussions");
		}
		if (mayAct(user) && !enquiry.concludable().isEmpty()) {
			acts.add("outcomes");
		}
		return acts;
	}

	private static @Nullable String next(Enquiry enquiry, List<String> acts) {
		if (enquiry.concludable().stream().anyMatch(EnquiryChild::running)) {
			return acts.contains("outcomes") ? "outcomes" : null;
		}
		return (enquiry.begun().isEmpty() && acts.contains("strategy-discussions")) ? "strategy-discussions" : null;
	}

	/**
	 * Who records something: those who work with the child, and the coordinators.
	 */
	static boolean mayAct(ActingUser user) {
		return user.is(Role.SOCIAL_WORKER) || user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
	}

	private EnquiryPage.Child line(Enquiry enquiry, EnquiryChild child) {
		List<EnquiryPage.Decided> decided = enquiry.outcomes(child.aCase())
			.stream()
			.sorted(Comparator.comparingInt(ChildOutcome::number).reversed())
			.map((kept) -> new EnquiryPage.Decided(
					this.words.say((kept.number() == 1) ? "outcome.decided" : "outcome.corrected",
							this.words.outcome(kept.finding().outcome()), this.words.day(kept.decidedOn())),
					kept.finding().reasons()))
			.toList();
		String state = enquiry.outcome(child.aCase())
			.map((kept) -> this.words.outcome(kept.finding().outcome()))
			.orElseGet(() -> this.words.say(child.running() ? "state.running" : "state.none"));
		return new EnquiryPage.Child(child.aCase(), child.reference(), child.child().name(), child.restricted(),
				child.open(), state, decided);
	}

	private EnquiryPage.Told told(Discussion discussion) {
		NewDiscussion told = discussion.told();
		return new EnquiryPage.Told(this.words.day(told.heldOn()), this.words.present(told.present()), told.absence(),
				told.decision(), told.beginsSection47());
	}

}
