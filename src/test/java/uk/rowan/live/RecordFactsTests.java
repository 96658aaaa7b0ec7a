package uk.rowan.live;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.conference.ConferenceUnit;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.people.NewAddress;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.People;
import uk.rowan.people.RelationshipKind;
import uk.rowan.record.Draft;
import uk.rowan.record.RecordSource;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a record says beside what was typed (domain, 2.8), each child's own.
 */
@RowanTest
@Import(ConferenceUnit.class)
class RecordFactsTests {

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private People people;

	@Autowired
	private Meetings meetings;

	@Autowired
	private Invitees invitees;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private RecordSource source;

	@Autowired
	private TransactionOperations transactions;

	private ActingUser chair;

	private List<CaseId> family;

	private List<PersonId> children;

	private MeetingId id;

	@BeforeEach
	void aConferenceAboutTwo() {
		this.chair = this.unit.colleague(Role.CHAIR);
		this.family = this.unit.family("Ada", "Ben");
		this.id = this.unit.begun(this.chair, this.family);
		this.children = this.meetings.find(ActingUser.SYSTEM, this.id)
			.orElseThrow()
			.children()
			.stream()
			.map((child) -> child.child().id())
			.toList();
		this.notes.write(ActingUser.SYSTEM, this.id, List.of(NewNote.of(FieldKind.WELCOME, "Everybody was welcome")));
	}

	private PersonId mother(NewAddress home) {
		PersonId mother = this.people.register(ActingUser.SYSTEM,
				NewPerson.adult("Mary", "Alder", LocalDate.of(1990, 3, 2)));
		this.children.forEach((child) -> this.people.relate(ActingUser.SYSTEM,
				NewRelationship.of(mother, RelationshipKind.MOTHER, child).withParentalResponsibility()));
		this.people.addAddress(ActingUser.SYSTEM, mother, home);
		return mother;
	}

	private List<Draft.Section> drafted() {
		return this.transactions.execute((status) -> this.source.draft(this.chair, this.id).orElseThrow().sections());
	}

	private List<Draft.Section> drafted(String title) {
		return drafted().stream().filter((one) -> one.title().equals(title)).toList();
	}

	@Test
	void eachChildsFamilyIsNamedAndAddressesAreKeptFromTheFamily() {
		NewAddress home = NewAddress.of("27 Facts Lane", "Rowanford", "RW5 4FA", LocalDate.of(2026, 1, 1));
		mother(home);
		this.people.addAddress(ActingUser.SYSTEM, this.children.getFirst(), home);
		List<Draft.Section> named = drafted("Child and family");
		assertThat(named).extracting(Draft.Section::aCase).containsExactlyElementsOf(this.family);
		assertThat(named.getFirst().words()).contains("| Ada Alder | the child | 4 May 2019 |",
				"| Mary Alder | mother, with parental responsibility | 2 Mar 1990 |");
		assertThat(named).noneMatch(Draft.Section::confidential).noneMatch((one) -> one.words().contains("Facts"));
		List<Draft.Section> homes = drafted("Where they live");
		assertThat(homes).hasSize(2).allMatch(Draft.Section::confidential);
		assertThat(homes.getFirst().words()).contains("| Mary Alder | 27 Facts Lane, Rowanford, RW5 4FA |");
		assertThat(homes.getLast().words()).contains("| Ben Alder | not known |");
	}

	@Test
	void whatARecordMustHaveIsThereInOrderThoughNobodyTypedIt() {
		assertThat(drafted()).filteredOn((one) -> one.needed() && one.words().isBlank())
			.extracting(Draft.Section::title)
			.containsExactly("Reports", "Who was invited and who was there", "Significant facts", "What the child says",
					"What the child says", "What the family says", "What we are worried about", "What is working well",
					"Decision and reasons", "Decision and reasons");
		assertThat(drafted()).filteredOn(Draft.Section::needed)
			.extracting(Draft.Section::title)
			.contains("Child and family", "Where they live", "Why the conference was held", "Welcome and purpose",
					"If you disagree");
		this.notes.write(ActingUser.SYSTEM, this.id,
				List.of(new NewNote(FieldKind.WORRIES, this.family.getFirst(), null, 0, "Cold rooms")));
		assertThat(drafted("What we are worried about")).extracting(Draft.Section::words).containsExactly("Cold rooms");
	}

	@Test
	void aConfidentialPlaceIsInNoRecord() {
		NewAddress hidden = NewAddress.of("9 Nofacts Row", "Rowanford", "RW6 1NF", LocalDate.of(2026, 1, 1));
		mother(hidden.inConfidence());
		this.people.addAddress(ActingUser.SYSTEM, this.children.getFirst(), hidden);
		assertThat(drafted()).noneMatch((one) -> one.words().contains("Nofacts") || one.words().contains("RW6"));
		assertThat(drafted("Where they live").getFirst().words()).contains("| Ada Alder | kept confidential |",
				"| Mary Alder | kept confidential |");
	}

	@Test
	void whoHidesIsNotFoundThroughAChildWhoseAddressIsWrittenOtherwise() {
		LocalDate since = LocalDate.of(2026, 1, 1);
		mother(NewAddress.of("Flat 2, 9 Nofacts Row", "Rowanford", "RW6 1NF", since).inConfidence());
		this.people.addAddress(ActingUser.SYSTEM, this.children.getFirst(),
				NewAddress.of("9 Nofacts Row (2)", "Rowanford", "RW6 1NG", since));
		assertThat(drafted()).noneMatch((one) -> one.words().contains("Nofacts"));
		assertThat(drafted("Where they live").getFirst().words()).contains("| Ada Alder | kept confidential |");
	}

	@Test
	void agenciesStandInOneOrderForEachChild() {
		NewInvitee school = NewInvitee.named(InviteeRole.SCHOOL, "Robin School", "");
		NewInvitee police = NewInvitee.named(InviteeRole.POLICE, "Robin Police", "");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(school, police));
		this.notes.write(ActingUser.SYSTEM, this.id,
				List.of(new NewNote(FieldKind.VIEW, this.family.getFirst(), police.id(), 0, "PLAN"),
						new NewNote(FieldKind.VIEW, this.family.getFirst(), school.id(), 0, "PLAN"),
						new NewNote(FieldKind.VIEW, this.family.getLast(), school.id(), 0, "NO_PLAN"),
						new NewNote(FieldKind.VIEW, this.family.getLast(), police.id(), 0, "NO_PLAN")));
		List<String> order = this.invitees.of(ActingUser.SYSTEM, this.id)
			.stream()
			.map(uk.rowan.meeting.Invitee::called)
			.filter((name) -> name.startsWith("Robin "))
			.toList();
		assertThat(drafted("What each agency thinks")).hasSize(2)
			.allSatisfy((one) -> assertThat(one.words()).containsSubsequence(order));
	}

	@Test
	void everybodyInvitedIsListedWithWhenTheyCame() {
		NewInvitee school = NewInvitee.named(InviteeRole.SCHOOL, "Robin School", "");
		NewInvitee police = NewInvitee.named(InviteeRole.POLICE, "Robin Police", "");
		this.invitees.invite(ActingUser.SYSTEM, this.id, List.of(school, police));
		this.notes.write(ActingUser.SYSTEM, this.id,
				List.of(new NewNote(FieldKind.PRESENCE, null, school.id(), 0, "HERE"),
						new NewNote(FieldKind.CAME_AT, null, school.id(), 0, "10:20"),
						new NewNote(FieldKind.LEFT_AT, null, school.id(), 0, "11:05")));
		assertThat(drafted("Who was invited and who was there").getFirst().words()).contains(
				"| Robin School | School | Here, came at 10:20, left at 11:05 |",
				"| Robin Police | Police | Not marked |");
		assertThat(drafted("Why the conference was held")).hasSize(2)
			.allMatch((one) -> one.words().startsWith("Section 47 enquiries began with the strategy discussion on "));
	}

}
