package uk.rowan.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.people.People;
import uk.rowan.people.PersonSummary;
import uk.rowan.people.InterestSubjects;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declares conflicts of interest with somebody whose record may be held: the records of
 * that family close to the one who declares, and nothing tells whether there were any.
 */
@Service
class InterestDeclaration {

	/** More than anybody's family has, and too few to find a name by trying. */
	static final int A_DAY = 8;

	private final Interests interests;

	private final People people;

	private final InterestSubjects subjects;

	private final Overseen overseen;

	private final Audit audit;

	InterestDeclaration(Interests interests, People people, InterestSubjects subjects, Overseen overseen, Audit audit) {
		this.interests = interests;
		this.people = people;
		this.subjects = subjects;
		this.overseen = overseen;
		this.audit = audit;
	}

	/**
	 * Those for whom the user may declare besides themselves, from a person's record.
	 */
	@Transactional(readOnly = true)
	List<Option> choices(ActingUser user) {
		return this.overseen.by(user)
			.entrySet()
			.stream()
			.map((member) -> new Option(member.getKey().toString(), member.getValue()))
			.toList();
	}

	/**
	 * The person on whose record the form was opened.
	 * @throws NotFound when named and not open to the user
	 */
	@Transactional
	Optional<PersonSummary> person(ActingUser user, String typed) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		PersonSummary person = PersonId.parse(typed)
			.flatMap((id) -> this.people.summary(user, id))
			.orElseThrow(NotFound::new);
		this.audit.record(user,
				AuditNote.of("casefile.interest-viewed", "person", person.id().value()).about(person.id()));
		return Optional.of(person);
	}

	/**
	 * Closes whoever was meant, and their families, to the one whom it concerns; also
	 * those whose record is made later.
	 * @return why nothing is changed; empty when it is declared now
	 */
	@Transactional
	Optional<InterestRefusal> declare(ActingUser by, InterestForm form, Optional<LocalDate> born) {
		Optional<AccountId> account = form.account().isEmpty() ? Optional.of(by.id())
				: AccountId.parse(form.account()).filter((id) -> this.overseen.by(by).containsKey(id));
		if (account.isEmpty()) {
			return Optional.of(InterestRefusal.NOT_OVERSEEN);
		}
		if (form.person().isEmpty() && !account.get().equals(by.id())) {
			return Optional.of(InterestRefusal.COLLEAGUE_BY_NAME);
		}
		if (form.person().isEmpty() && this.interests.declaredToday(by) >= A_DAY) {
			return Optional.of(InterestRefusal.TOO_MANY);
		}
		Interest interest = person(by, form.person())
			.map((person) -> this.subjects.with(account.get(), person.id(), form.relation()))
			.orElseGet(() -> this.subjects.inName(account.get(), form.name(), born.orElseThrow(), form.relation()));
		this.interests.declare(by, interest);
		return Optional.empty();
	}

}
