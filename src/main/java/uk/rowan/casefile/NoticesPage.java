package uk.rowan.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeGiving;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.notice.Notices;
import uk.rowan.people.People;
import uk.rowan.people.PersonSummary;
import uk.rowan.people.Relative;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which privacy notices the family of a case was given (ST-1; UK GDPR Art 14).
 */
@Service
class NoticesPage {

	private final CasePages pages;

	private final People people;

	private final Notices notices;

	private final CaseJournal journal;

	private final CaseWords words;

	NoticesPage(CasePages pages, People people, Notices notices, CaseJournal journal, CaseWords words) {
		this.pages = pages;
		this.people = people;
		this.notices = notices;
		this.journal = journal;
		this.words = words;
	}

	/**
	 * One notice that somebody was given.
	 *
	 * @param person whom
	 * @param notice which, with its version
	 * @param on the day
	 * @param how the way in words
	 */
	record Given(String person, String notice, String on, String how) {

	}

	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id) {
		return fill(user, this.pages.open(user, id, "notices"));
	}

	/**
	 * The same for whoever may record one: not somebody who broke the glass, for it would
	 * end what is due from those who work with the family.
	 */
	@Transactional
	Map<String, Object> openToGive(ActingUser user, CaseId id) {
		return fill(user, this.pages.openToDecide(user, id, "notices"));
	}

	private Map<String, Object> fill(ActingUser user, Map<String, Object> model) {
		Map<PersonId, PersonSummary> family = family(user, CasePages.head(model).child());
		List<Given> given = new ArrayList<>();
		Map<PersonId, List<NoticeGiving>> givings = this.notices.givenTo(family.keySet());
		family.values()
			.forEach((person) -> givings.getOrDefault(person.id(), List.of())
				.forEach((giving) -> given.add(new Given(person.name(), title(giving.title(), giving.number()),
						this.words.day(giving.on()), giving.how().words()))));
		model.put("given", given);
		model.put("people",
				family.values().stream().map((person) -> new Option(person.id().toString(), person.name())).toList());
		model.put("versions", this.notices.current(this.journal.today())
			.stream()
			.map((notice) -> new Option(notice.version().value().toString(), title(notice.title(), notice.number())))
			.toList());
		model.put("ways", Arrays.stream(HowGiven.values()).map((how) -> new Option(how.name(), how.words())).toList());
		return model;
	}

	/**
	 * Records that somebody of the case's family was given a notice.
	 * @throws NotFound when the person does not belong to the family of the case
	 */
	@Transactional
	void give(ActingUser user, CaseId id, PersonId person, NoticeVersionId version, HowGiven how, LocalDate on) {
		CaseHead head = CasePages.head(this.pages.openToDecide(user, id, "notices"));
		if (!family(user, head.child()).containsKey(person)) {
			throw new NotFound();
		}
		this.notices.give(user, person, version, how, on);
	}

	private Map<PersonId, PersonSummary> family(ActingUser user, PersonSummary child) {
		Map<PersonId, PersonSummary> family = new LinkedHashMap<>();
		family.put(child.id(), child);
		for (Relative relative : this.people.relatives(user, child.id())) {
			family.putIfAbsent(relative.person().id(), relative.person());
		}
		return family;
	}

	private String title(String title, int number) {
		return this.words.say("notice.title", title, number);
	}

}
