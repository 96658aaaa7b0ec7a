package uk.rowan.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import uk.rowan.Visit;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.enquiry.Conclusion;
import uk.rowan.enquiry.Enquiries;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.enquiry.NewDiscussion;
import uk.rowan.enquiry.Participant;
import uk.rowan.meeting.Booking;
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/**
 * Families for whose children a conference is required, colleagues, and the pages that
 * they open.
 */
@TestComponent
@Import(Visit.class)
public record ConferenceUnit(Accounts accounts, People people, CaseFiles cases, Enquiries enquiries,
		Conferences conferences, Visit visit) {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

	/** Fifteen working days after it are long over. */
	static final LocalDate LONG_AGO = LocalDate.of(2026, 3, 4);

	public static LocalDate today() {
		return LocalDate.now(LONDON);
	}

	public ActingUser colleague(Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "cfr-" + unique, "Robin " + unique,
				unique + "@rowanshire.example", null, Set.of(roles), null));
	}

	/**
	 * A family of children with an open case each, in the order of the names.
	 */
	public List<CaseId> family(String... names) {
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Alder");
		List<CaseId> opened = new ArrayList<>();
		Arrays.stream(names).forEach((name) -> {
			PersonId child = this.people.register(ActingUser.SYSTEM,
					NewPerson.child(name, "Alder", LocalDate.of(2019, 5, 4).plusYears(opened.size())));
			this.people.join(ActingUser.SYSTEM, family, child);
			opened.add(this.cases.open(ActingUser.SYSTEM,
					new NewCase(CaseId.next(), child, OPENED, ReferralSource.SCHOOL, "worried about neglect")));
		});
		return opened;
	}

	/**
	 * An enquiry that found a conference to be required for each of the children.
	 * @param begun the day of the strategy discussion at which section 47 began
	 */
	EnquiryId required(LocalDate begun, List<CaseId> children) {
		EnquiryId id = EnquiryId.next();
		this.enquiries.begin(ActingUser.SYSTEM, id, Set.copyOf(children), new NewDiscussion(Ids.next(), begun,
				Set.of(Participant.SOCIAL_CARE, Participant.POLICE, Participant.HEALTH), "", "Decided", true));
		conclude(id, begun, EnquiryOutcome.CONFERENCE_REQUIRED, children);
		return id;
	}

	void conclude(EnquiryId id, LocalDate on, EnquiryOutcome outcome, List<CaseId> children) {
		Map<CaseId, Conclusion.Finding> findings = new LinkedHashMap<>();
		children.forEach((child) -> findings.put(child, new Conclusion.Finding(outcome, "What was seen")));
		this.enquiries.conclude(ActingUser.SYSTEM, id, new Conclusion(Ids.next(), on, findings));
	}

	/**
	 * A conference that is asked for about all of them.
	 */
	public MeetingId asked(LocalDate begun, List<CaseId> children) {
		MeetingId id = MeetingId.next();
		this.conferences.ask(ActingUser.SYSTEM, id,
				new NewConference(required(begun, children), Set.copyOf(children), ""));
		return id;
	}

	/**
	 * A conference that begins in half an hour, and then: its doors are open.
	 */
	public MeetingId begun(ActingUser chair, List<CaseId> children) {
		MeetingId id = asked(today(), children);
		open(chair, id);
		return id;
	}

	/**
	 * Books a conference for half an hour from now.
	 */
	public void open(ActingUser chair, MeetingId id) {
		Instant from = Instant.now().plusSeconds(1800);
		this.conferences.book(ActingUser.SYSTEM, id, new Booking(Ids.next(), from, from.plusSeconds(7200),
				Booking.HeldAs.IN_PERSON, "", "", chair.id(), null, "agreed"));
	}

	/**
	 * A plan for the first of the children, none for the others.
	 */
	public static uk.rowan.conference.Conclusion planForTheFirst(List<CaseId> family) {
		LocalDate today = today();
		List<ChildDecision> decisions = new ArrayList<>();
		family.forEach((child) -> decisions.add(decisions.isEmpty()
				? new ChildDecision(child, true, AbuseCategory.NEG, "Left alone at night", "", true, "",
						outline("Visit every week", "Robin Ash", "Friday"), "Robin Ash", "School", today.plusDays(7),
						today.plusMonths(3), null)
				: new ChildDecision(child, false, null, "Lives with the father", "", true, "", Outline.NONE, "", "",
						null, null, null)));
		return new uk.rowan.conference.Conclusion(Instant.now().minusSeconds(1200), Instant.now().minusSeconds(5), 5,
				decisions);
	}

	/**
	 * An outline of one line.
	 */
	public static Outline outline(String what, String who, String byWhen) {
		return new Outline(List.of(new OutlineLine("Ada is safe", what, who, byWhen, "The school says so")),
				Map.of(OutlineTerm.VISITS, "Twice a week"));
	}

	/**
	 * Two hours in person, explained.
	 */
	static Booking at(LocalDate day, int hour, ActingUser chair, @Nullable ActingUser minutes) {
		Instant from = day.atTime(hour, 0).atZone(LONDON).toInstant();
		return new Booking(Ids.next(), from, from.plusSeconds(7200), Booking.HeldAs.IN_PERSON, "", "", chair.id(),
				(minutes != null) ? minutes.id() : null, "agreed with the manager");
	}

	/**
	 * The form that books, as it is first shown, filled in.
	 * @param typed names and values in turn
	 */
	String[] booking(ActingUser user, MeetingId id, LocalDate day, String... typed) throws Exception {
		Document form = page(user, "/conferences/" + id + "/booking", 200);
		Map<String, String> fields = new LinkedHashMap<>();
		for (String name : List.of("id", "version", "length", "heldAs", "starts", "place", "link", "chair", "minutes",
				"reason")) {
			fields.put(name, value(form, name));
		}
		fields.put("day.day", "" + day.getDayOfMonth());
		fields.put("day.month", "" + day.getMonthValue());
		fields.put("day.year", "" + day.getYear());
		for (int index = 0; index < typed.length; index += 2) {
			fields.put(typed[index], typed[index + 1]);
		}
		return fields.entrySet()
			.stream()
			.flatMap((field) -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

	static String value(Document form, String name) {
		return form.select("select[name=" + name + "]").isEmpty() ? form
			.select("input[type=radio][name=" + name + "][checked], input:not([type=radio])[name=" + name
					+ "], textarea[name=" + name + "]")
			.val() : form.select("select[name=" + name + "] option[selected]").attr("value");
	}

	public Document page(ActingUser user, String address, int status) throws Exception {
		return this.visit.page(user, address, status);
	}

	/**
	 * Sends a form.
	 * @param typed names and values in turn
	 */
	public Document submit(ActingUser user, String address, int status, String... typed) throws Exception {
		return this.visit.submit(user, address, status, typed);
	}

}
