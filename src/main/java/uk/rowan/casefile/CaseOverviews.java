package uk.rowan.casefile;

import java.util.List;
import java.util.Map;

import uk.rowan.people.People;
import uk.rowan.people.Relative;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together a case's first page: what matters now, who the family is, how long the
 * record is kept and who has seen it.
 */
@Service
class CaseOverviews {

	private final CasePages pages;

	private final People people;

	private final CaseMatters matters;

	private final CaseReaders readers;

	CaseOverviews(CasePages pages, People people, CaseMatters matters, CaseReaders readers) {
		this.pages = pages;
		this.people = people;
		this.matters = matters;
		this.readers = readers;
	}

	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.open(user, id, "case");
		CaseHead head = CasePages.head(model);
		List<Relative> family = this.people.relatives(user, head.child().id());
		this.matters.show(user, head, model);
		model.put("family", Kin.each(family));
		model.put("readers", this.readers.count(head.child().id()));
		boolean manages = user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
		model.put("mayManage", manages && head.decidable());
		model.put("mayAskReaders", CaseReaders.mayAsk(user));
		return model;
	}

}
