package uk.rowan.conference;

import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.meeting.Telling;
import uk.rowan.people.NewPerson;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a conference will be quorate for each child, as its page foretells it.
 */
@RowanTest
@Import(ConferenceUnit.class)
class QuoracyForecastPageTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Invitees invitees;

	@Autowired
	private Agencies agencies;

	@Test
	void eachChildHasAForecastFromTheAnswersAndSomebodyToRing() throws Exception {
		List<CaseId> family = family(NewPerson.child("Ada", "Alder", ConferenceUnit.today().minusYears(7)),
				NewPerson.unborn("Alder", ConferenceUnit.today().plusMonths(2)));
		MeetingId id = this.unit.begun(this.unit.colleague(Role.CHAIR), family);
		invite(id, InviteeRole.SOCIAL_WORKER, "Sal Ash", true);
		invite(id, InviteeRole.SCHOOL, "Ms Okafor", true);
		AgencyId police = this.agencies.register(ActingUser.SYSTEM, NewAgency.of("Police " + Ids.next(),
				AgencyCategory.POLICE, "police@rowanshire.example", "01632 960007"));
		this.invitees.invite(ActingUser.SYSTEM, id, List.of(NewInvitee.agency(InviteeRole.POLICE, police, "PC Lane")));
		invite(id, InviteeRole.OBSERVER, "Olu Silent", false);
		assertThat(line(id))
			.contains("Ada Alder: no (one other agency)", "no midwife", "two other agencies", "ring PC Lane, Police ",
					"01632 960007")
			.doesNotContain("Olu Silent");
		invite(id, InviteeRole.HEALTH_VISITOR, "Hal", true);
		invite(id, InviteeRole.MIDWIFE, "Mia", true);
		invite(id, InviteeRole.GP, "Dr Bell", true);
		assertThat(line(id)).contains("Ada Alder: yes").doesNotContain("no (", "ring");
	}

	private List<CaseId> family(NewPerson... persons) {
		FamilyId family = this.unit.people().family(ActingUser.SYSTEM, "Alder");
		return Arrays.stream(persons).map((one) -> {
			PersonId child = this.unit.people().register(ActingUser.SYSTEM, one);
			this.unit.people().join(ActingUser.SYSTEM, family, child);
			return this.unit.cases()
				.open(ActingUser.SYSTEM,
						new NewCase(CaseId.next(), child, ConferenceUnit.today(), ReferralSource.SCHOOL, "worried"));
		}).toList();
	}

	private void invite(MeetingId id, InviteeRole role, String name, boolean comes) {
		NewInvitee one = NewInvitee.named(role, name, "");
		this.invitees.invite(ActingUser.SYSTEM, id, List.of(one));
		if (comes) {
			comes(id, one.id());
		}
	}

	private void comes(MeetingId id, InviteeId... who) {
		this.invitees.tell(ActingUser.SYSTEM, id,
				new Telling(Ids.next(), ConferenceUnit.today(),
						Arrays.stream(who)
							.map((one) -> new Telling.Told(one, Telling.Way.TELEPHONE, Telling.Answer.COMES, ""))
							.toList()));
	}

	private String line(MeetingId id) throws Exception {
		return this.unit.page(this.unit.colleague(Role.COORDINATOR), "/conferences/" + id, 200)
			.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals("Quoracy"))
			.map(Element::text)
			.findFirst()
			.orElse("");
	}

}
