package uk.rowan.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import uk.rowan.casefile.CaseAct;
import uk.rowan.casefile.CaseActs;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leads from a case's page to the enquiries about the child, and to the beginning of
 * another.
 */
@Component
class EnquiryActs implements CaseActs {

	private final JdbcClient database;

	private final EnquiryWords words;

	EnquiryActs(JdbcClient database, EnquiryWords words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public List<CaseAct> acts(ActingUser user, CaseId aCase, boolean changeable) {
		List<CaseAct> acts = new ArrayList<>(enquiries(aCase));
		if (changeable && EnquiryPages.mayAct(user)) {
			String title = acts.isEmpty() ? "beginning.title" : "link.another";
			acts.add(new CaseAct(this.words.say(title), "/enquiries/new?case=" + aCase));
		}
		return acts;
	}

	private List<CaseAct> enquiries(CaseId aCase) {
		return this.database.sql("""
				select k.enquiry_id, min(d.held_on) as since
				from enquiry_child k join strategy_discussion d on d.enquiry_id = k.enquiry_id
				where k.case_id = :case group by k.enquiry_id order by since desc, k.enquiry_id""")
			.param("case", aCase.value())
			.query((row, number) -> new CaseAct(
					this.words.say("link", this.words.day(row.getObject("since", LocalDate.class))),
					"/enquiries/" + row.getObject("enquiry_id", UUID.class)))
			.list();
	}

}
