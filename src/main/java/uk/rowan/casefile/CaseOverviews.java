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

	private final Matters matters;

	private final CaseReaders readers;

	private final CaseJournal journal;

	CaseOverviews(CasePages pages, People people, Matters matters, CaseReaders readers, CaseJournal journal) {
		this.pages = pages;
		this.people = people;
		this.matters = matters;
		this.readers = readers;
		this.journal = journal;
	}

	@Transactional
	Map<String, Object> open(ActingUser user, CaseId id) {
		Map<String, Object> model = this.pages.open(user, id, "case");
		CaseHead head = CasePages.head(model);
		List<Relative> family = this.people.relatives(user, head.child().id());
		model.put("matters", this.matters.of(user, id, this.journal.today()));
		model.put("acts", this.matters.acts(user, head));
		model.put("family", Kin.each(family));
		model.put("readers", this.readers.count(head.child().id()));
		boolean manages = user.is(Role.TEAM_MANAGER) || user.is(Role.COORDINATOR);
		model.put("mayManage", manages && head.isDecidable());
		model.put("mayWrite", Chronology.mayWrite(user));
		model.put("mayAskReaders", CaseReaders.mayAsk(user));
		return model;
	}

}
