package uk.rowan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import uk.rowan.account.DemoAccess;
import uk.rowan.casefile.AllocationKind;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.demo.DemoCouncil.Event;
import uk.rowan.notice.HowGiven;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.record.RecordKind;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.PersonId;

/**
 * Turns a family's story into acts of casework.
 */
final class DemoCasework {

	private final DemoPeople people;

	private final CaseFiles cases;

	private final Reach reach;

	private final Interests interests;

	private final DemoNotices notices;

	private final DemoAccess access;

	private final DemoEnquiries enquiries;

	private final DemoConferences conferences;

	private final DemoMeetings meetings;

	private final Clock clock;

	DemoCasework(DemoPeople people, CaseFiles cases, Reach reach, Interests interests, DemoNotices notices,
			DemoAccess access, DemoEnquiries enquiries, DemoConferences conferences, DemoMeetings meetings,
			Clock clock) {
		this.people = people;
		this.cases = cases;
		this.reach = reach;
		this.interests = interests;
		this.notices = notices;
		this.access = access;
		this.enquiries = enquiries;
		this.conferences = conferences;
		this.meetings = meetings;
		this.clock = clock;
	}

	/** Whom a step is about. */
	private record Subject(CaseId aCase, PersonId child, List<PersonId> parents, DemoEnquiries.About family, Kin kin) {

	}

	/** The whole family, by name. */
	private record Kin(String name, List<PersonId> adults, List<PersonId> children) {

	}

	/**
	 * The family's registration on the day it became known, and all that followed.
	 */
	List<Event> events(DemoFamily family, Map<String, ActingUser> staff) {
		ActingUser coordinator = Objects.requireNonNull(staff.get("coordinator"));
		LocalDate today = LocalDate.now(Clock.system(this.clock.getZone()));
		List<PersonId> children = family.children().stream().map((child) -> PersonId.next()).toList();
		List<PersonId> adults = family.adults().stream().map((adult) -> PersonId.next()).toList();
		List<PersonId> parents = IntStream.range(0, adults.size())
			.filter((index) -> family.adults().get(index).responsible())
			.mapToObj(adults::get)
			.toList();
		DemoEnquiries.About about = new DemoEnquiries.About(EnquiryId.next(),
				children.stream().map((child) -> CaseId.next()).toList());
		Kin kin = new Kin(family.name(), adults, children);
		List<Event> events = new ArrayList<>();
		events.add(new Event(family.knownSince(),
				() -> this.people.register(coordinator, family, adults, children, today), false));
		for (int index = 0; index < children.size(); index++) {
			PersonId child = children.get(index);
			CaseId aCase = about.cases().get(index);
			for (DemoFamily.Step step : family.children().get(index).history()) {
				events.add(new Event(step.daysAgo(),
						() -> act(coordinator, step, new Subject(aCase, child, parents, about, kin), staff),
						step.code().equals("distributed")));
			}
		}
		return events;
	}

	private void act(ActingUser by, DemoFamily.Step step, Subject subject, Map<String, ActingUser> staff) {
		LocalDate day = LocalDate.now(this.clock);
		CaseId aCase = subject.aCase();
		switch (step.what()) {
			case "open" -> this.cases.open(by,
					new NewCase(aCase, subject.child(), day, ReferralSource.valueOf(step.code()), step.words()));
			case "worker" -> allocate(by, aCase, named(staff, step.code()), AllocationKind.SOCIAL_WORKER);
			case "chair" -> allocate(by, aCase, named(staff, step.code()), AllocationKind.CHAIR);
			case "close" -> this.cases.close(by, aCase, day, reason(step.code()), step.words());
			case "reopen" -> this.cases.reopen(by, aCase, day, step.code() + " " + step.words());
			case "restrict" -> this.reach.restrict(by, aCase,
					Arrays.stream(step.code().split(",", -1)).map((name) -> named(staff, name).id()).toList(),
					step.words());
			case "interest" ->
				this.interests.declare(by, Interest.of(named(staff, step.code()).id(), subject.child(), step.words()));
			case "notice" -> this.notices.give(by, subject.parents(), HowGiven.valueOf(step.code()));
			case "glass" -> this.reach.breakGlass(named(staff, step.code()), aCase, step.words());
			case "strategy" -> this.enquiries.discuss(by, subject.family(), day, step, false);
			case "section47" -> this.enquiries.discuss(by, subject.family(), day, step, true);
			case "outcome" -> this.enquiries.conclude(by, subject.family(), aCase, day, step);
			case "conference" -> this.conferences.ask(by, subject.family(), step);
			case "booking" -> this.conferences.book(by, subject.family(), day, step, staff);
			case "leave" -> this.access.leave(named(staff, "admin"), named(staff, step.code()).id());
			default -> meet(by, step, subject, staff);
		}
	}

	private void meet(ActingUser by, DemoFamily.Step step, Subject subject, Map<String, ActingUser> staff) {
		switch (step.what()) {
			case "convened" -> this.meetings.convene(by, meeting(subject), staff);
			case "typed" -> this.meetings.type(meeting(subject), Integer.parseInt(step.code()));
			case "closed" -> this.meetings.close(meeting(subject));
			case "letter" -> this.meetings.write(by, meeting(subject), RecordKind.LETTER, step.code(), step.words());
			case "record" -> this.meetings.write(by, meeting(subject), RecordKind.RECORD, step.code(), step.words());
			default -> throw new IllegalArgumentException(step.what());
		}
	}

	private DemoMeetings.Subject meeting(Subject subject) {
		DemoEnquiries.About family = subject.family();
		return new DemoMeetings.Subject(subject.kin().name(), this.conferences.after(family.id()),
				this.conferences.booked(family.id()), family.cases(), subject.kin().adults(), subject.kin().children());
	}

	private void allocate(ActingUser by, CaseId aCase, ActingUser to, AllocationKind kind) {
		this.cases.allocate(by, aCase, to.id(), kind).ifPresent((refusal) -> {
			throw new IllegalStateException(kind + " refused: " + refusal);
		});
	}

	private static ClosureReason reason(String code) {
		return Arrays.stream(ClosureReason.values())
			.filter((reason) -> reason.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static ActingUser named(Map<String, ActingUser> staff, String username) {
		return Objects.requireNonNull(staff.get(username), username);
	}

}
