package uk.rowan;

import java.time.LocalDate;
import java.util.UUID;

import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.People;
import uk.rowan.people.RelationshipKind;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;

import org.springframework.context.ApplicationContext;

/**
 * Twenty more of everything that a page about a household lists.
 */
record Enrichment(ApplicationContext context, Household household) {

	static final int MANY = 20;

	void add() {
		People people = this.context.getBean(People.class);
		for (int one = 0; one < MANY; one++) {
			PersonId sibling = people.register(ActingUser.SYSTEM,
					NewPerson.child("Kit", Household.SECRET, Household.BORN.plusDays(one)));
			people.join(ActingUser.SYSTEM, this.household.family, sibling);
			people.relate(ActingUser.SYSTEM,
					NewRelationship.of(this.household.mother, RelationshipKind.MOTHER, sibling));
			people.relate(ActingUser.SYSTEM,
					NewRelationship.of(sibling, RelationshipKind.SIBLING, this.household.child));
			this.context.getBean(CaseFiles.class)
				.open(ActingUser.SYSTEM, new NewCase(CaseId.next(), sibling, LocalDate.of(2026, 3, 2),
						ReferralSource.SCHOOL, Household.SECRET));
			rows(sibling);
			meetings();
			staff(sibling);
		}
	}

	private void rows(PersonId sibling) {
		write("""
				insert into case_note (id, case_id, happened_on, text, written_at, written_by)
				values (:id, :case, date '2026-03-02', 'text', now(), :by)""");
		write("""
				insert into person_name
				(id, person_id, kind, given, family, known_as, plain, recorded_at, recorded_by)
				values (:id, :child, 'ALIAS', 'Kit', 'Other', '', 'kit other', now(), :by)""");
		write("""
				insert into person_address
				(id, person_id, lines, town, postcode, confidential, from_on, until_on, recorded_at, recorded_by)
				values (:id, :child, 'a', 'b', 'RW1 1AA', false, date '2020-01-01', date '2020-01-02', now(), :by)""");
		write("""
				insert into strategy_discussion (id, enquiry_id, held_on, participants, absence, decision,
					begins_section_47, recorded_at, recorded_by)
				values (:id, :enquiry, date '2026-03-05', array['POLICE'], 'a', 'b', false, now(), :by)""");
		write("""
				insert into enquiry_outcome (id, enquiry_id, case_id, number, outcome, decided_on, reasons, recorded_at,
					recorded_by)
				select :id, :enquiry, :case, count(*) + 1, 'CONFERENCE_REQUIRED', date '2026-03-06', 'a', now(), :by
				from enquiry_outcome where enquiry_id = :enquiry""");
		write("insert into people_likeness (id, person_id, other_person_id, ground, found_at) select :id, :child, '"
				+ sibling + "', 'NAME_AND_BIRTH', now()");
	}

	private void meetings() {
		write("""
				insert into meeting_booking (id, meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id, reason,
					booked_at, booked_by)
				select :id, :conference, count(*) + 1, now() + interval '1 day', now() + interval '25 hours', 'IN_PERSON', '', '',
					gen_random_uuid(), 'a', now(), :by
				from meeting_booking where meeting_id = :conference""");
		write("""
				insert into meeting_invitee (id, meeting_id, role, person_id, account_id, agency_id, name, organisation, added_at,
					added_by)
				values (:id, :conference, 'POLICE', null, null, null, 'a', 'b', now(), :by)""");
		write("""
				insert into meeting_telling (id, invitee_id, booking_number, way, answer, told_on, note, recorded_at, recorded_by)
				select :id, i.id, 1, 'POST', '', date '2026-03-02', '', now(), :by
				from meeting_invitee i where i.meeting_id = :conference""");
		write("""
				insert into meeting_report (id, invitee_id, step, happened_on, clock, shared_clock, note, recorded_at, recorded_by)
				select :id, i.id, 'ASKED', date '2026-03-02', 'T7.1', 'T4', '', now(), :by
				from meeting_invitee i where i.meeting_id = :conference""");
	}

	private void staff(PersonId sibling) {
		ActingUser colleague = this.household.colleague(null, Role.CHAIR);
		this.context.getBean(Interests.class)
			.declare(ActingUser.SYSTEM, Interest.of(colleague.id(), sibling, "an uncle"));
		this.context.getBean(Agencies.class)
			.register(ActingUser.SYSTEM, NewAgency.of("School " + Ids.next(), AgencyCategory.EDUCATION,
					"school@rowanshire.example", "01632 960001"));
	}

	private void write(String sql) {
		UUID id = Ids.next();
		TestDatabase.DATABASE.owner()
			.sql(sql)
			.param("id", id)
			.param("case", this.household.caseId.value())
			.param("child", this.household.child.value())
			.param("enquiry", this.household.enquiry.value())
			.param("conference", this.household.conference.value())
			.param("by", ActingUser.SYSTEM.id().value())
			.update();
	}

}
