package uk.rowan.enquiry;

import java.time.LocalDate;
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
import uk.rowan.people.NewPerson;
import uk.rowan.people.People;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/**
 * Families whose children have open cases, colleagues who work with them, and the pages
 * that they open.
 */
@TestComponent
@Import(Visit.class)
record Siblings(Accounts accounts, People people, CaseFiles cases, Enquiries enquiries, Visit visit) {

	static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

	static final LocalDate HELD = LocalDate.of(2026, 3, 4);

	static final Set<Participant> LEAST = Set.of(Participant.SOCIAL_CARE, Participant.POLICE, Participant.HEALTH);

	ActingUser colleague(Role... roles) {
		return colleague(null, roles);
	}

	ActingUser colleague(@Nullable TeamId team, Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return this.accounts.create(ActingUser.SYSTEM, new NewAccount(id, "enq-" + unique, "Robin " + unique,
				unique + "@rowanshire.example", team, Set.of(roles), null));
	}

	/**
	 * A family of children with an open case each, in the order of the names.
	 */
	List<CaseId> family(String... names) {
		FamilyId family = this.people.family(ActingUser.SYSTEM, "Hazel");
		List<CaseId> opened = new ArrayList<>();
		Arrays.stream(names).forEach((name) -> {
			PersonId child = this.people.register(ActingUser.SYSTEM,
					NewPerson.child(name, "Hazel", LocalDate.of(2019, 5, 4).plusYears(opened.size())));
			this.people.join(ActingUser.SYSTEM, family, child);
			opened.add(this.cases.open(ActingUser.SYSTEM,
					new NewCase(CaseId.next(), child, OPENED, ReferralSource.SCHOOL, "worried about neglect")));
		});
		return opened;
	}

	static NewDiscussion discussion(LocalDate on, boolean begins) {
		return new NewDiscussion(Ids.next(), on, LEAST, "", "What was decided", begins);
	}

	/**
	 * An enquiry about the children, section 47 begun.
	 */
	EnquiryId begun(CaseId... children) {
		EnquiryId id = EnquiryId.next();
		this.enquiries.begin(ActingUser.SYSTEM, id, Set.of(children), discussion(HELD, true));
		return id;
	}

	void concluded(EnquiryId id, EnquiryOutcome outcome, CaseId... children) {
		Map<CaseId, Conclusion.Finding> findings = new LinkedHashMap<>();
		Arrays.stream(children)
			.forEach((child) -> findings.put(child, new Conclusion.Finding(outcome, "What was seen")));
		this.enquiries.conclude(ActingUser.SYSTEM, id, new Conclusion(Ids.next(), HELD.plusDays(7), findings));
	}

	Document page(ActingUser user, String address, int status) throws Exception {
		return this.visit.page(user, address, status);
	}

	/**
	 * Sends a form.
	 * @param typed names and values in turn
	 */
	Document submit(ActingUser user, String address, int status, String... typed) throws Exception {
		return this.visit.submit(user, address, status, typed);
	}

	/**
	 * A filled-in form for a discussion, without its children.
	 */
	static List<String> typed(String id, LocalDate on, String begins) {
		return new ArrayList<>(List.of("id", id, "heldOn.day", "" + on.getDayOfMonth(), "heldOn.month",
				"" + on.getMonthValue(), "heldOn.year", "" + on.getYear(), "present", "SOCIAL_CARE", "present",
				"POLICE", "present", "HEALTH", "decision", "Seen at home tomorrow", "begins", begins));
	}

}
