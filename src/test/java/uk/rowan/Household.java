package uk.rowan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.casefile.ClosureReason;
import uk.rowan.casefile.NewCase;
import uk.rowan.casefile.ReferralSource;
import uk.rowan.conference.Conferences;
import uk.rowan.conference.NewConference;
import uk.rowan.enquiry.Conclusion;
import uk.rowan.enquiry.Enquiries;
import uk.rowan.enquiry.EnquiryOutcome;
import uk.rowan.enquiry.NewDiscussion;
import uk.rowan.enquiry.Participant;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Meetings;
import uk.rowan.meeting.NewInvitee;
import uk.rowan.notice.Notices;
import uk.rowan.people.NewAddress;
import uk.rowan.people.NewPerson;
import uk.rowan.people.NewRelationship;
import uk.rowan.people.People;
import uk.rowan.people.RelationshipKind;
import uk.rowan.reach.Interest;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.shared.FamilyId;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.shared.TeamId;

import org.springframework.context.ApplicationContext;

/**
 * A family that the unit knows, with a row of every kind that an address can name, made
 * through the modules' own services.
 */
final class Household {

	static final LocalDate BORN = LocalDate.of(2019, 5, 4);

	/** In everything that is told of the family. */
	static final String SECRET = "Quorndale";

	/** Too long to stand in a random token by chance. */
	static final String GIVEN = "Adalwendis";

	private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

	private final ApplicationContext context;

	private final Map<String, String> identities = new LinkedHashMap<>();

	/** Of what a form offers, what goes with this family and nobody else's. */
	final Map<String, String> choices = new LinkedHashMap<>();

	/** Where addresses that begin so name another conference. */
	private final Map<String, String> conferences = new LinkedHashMap<>();

	final PersonId child;

	final PersonId mother;

	final FamilyId family;

	final CaseId caseId;

	/** Found that a conference is required, which nobody has asked for. */
	final EnquiryId enquiry = EnquiryId.next();

	/** Booked, in a month. */
	final MeetingId conference = MeetingId.next();

	final MeetingId unbooked = MeetingId.next();

	/** A friend of the family who is invited to it. */
	final InviteeId invitee = InviteeId.next();

	/** A second child, whose case may be closed. */
	final PersonId second;

	Household(ApplicationContext context) {
		this.context = context;
		People people = context.getBean(People.class);
		this.child = people.register(ActingUser.SYSTEM, NewPerson.child(GIVEN, SECRET, BORN));
		this.mother = people.register(ActingUser.SYSTEM, NewPerson.adult("Bea", SECRET, LocalDate.of(1990, 2, 3)));
		this.family = people.family(ActingUser.SYSTEM, SECRET);
		List.of(this.child, this.mother).forEach((one) -> people.join(ActingUser.SYSTEM, this.family, one));
		people.relate(ActingUser.SYSTEM, NewRelationship.of(this.mother, RelationshipKind.MOTHER, this.child));
		people.addAddress(ActingUser.SYSTEM, this.child,
				NewAddress.of("1 " + SECRET + " Road", "Rowanford", "RW1 1AA", BORN));
		this.second = people.register(ActingUser.SYSTEM, NewPerson.child("Cai", SECRET, BORN));
		this.caseId = caseOf(this.child);
		required(EnquiryId.next(), this.conference);
		required(this.enquiry, null);
		required(EnquiryId.next(), this.unbooked);
		meet();
		identities();
	}

	/**
	 * An enquiry that found a conference to be required.
	 * @param conference the conference that is asked for, {@code null} for none
	 */
	private void required(EnquiryId id, @Nullable MeetingId conference) {
		Enquiries enquiries = this.context.getBean(Enquiries.class);
		LocalDate held = LocalDate.of(2026, 3, 4);
		enquiries.begin(ActingUser.SYSTEM, id, Set.of(this.caseId),
				new NewDiscussion(Ids.next(), held, Set.of(Participant.POLICE), SECRET, SECRET + " decided", true));
		enquiries.conclude(ActingUser.SYSTEM, id, new Conclusion(Ids.next(), held,
				Map.of(this.caseId, new Conclusion.Finding(EnquiryOutcome.CONFERENCE_REQUIRED, SECRET + " found"))));
		if (conference != null) {
			this.context.getBean(Conferences.class)
				.ask(ActingUser.SYSTEM, conference, new NewConference(id, Set.of(this.caseId), SECRET + " noted"));
			// The child can be asked about again: a review is no second initial
			// conference.
			change("update conference set type = 'REVIEW', clock = 'T16', enquiry_id = null where meeting_id = :id",
					conference.value());
		}
	}

	/**
	 * Books the conference, and invites two who must not meet.
	 */
	private void meet() {
		Instant starts = LocalDate.now(ZoneId.of("Europe/London"))
			.plusDays(30)
			.atTime(10, 0)
			.atZone(ZoneId.of("Europe/London"))
			.toInstant();
		this.context.getBean(Meetings.class)
			.book(ActingUser.SYSTEM, this.conference, null,
					new Booking(Ids.next(), starts, starts.plusSeconds(7200), Booking.HeldAs.IN_PERSON,
							SECRET + " Hall", "", colleague(null, Role.CHAIR).id(), null, SECRET + " agreed"));
		NewInvitee teacher = NewInvitee.named(InviteeRole.SCHOOL, "Gil " + SECRET, "");
		this.context.getBean(Invitees.class)
			.invite(ActingUser.SYSTEM, this.conference,
					List.of(new NewInvitee(this.invitee, InviteeRole.SUPPORTER, null, null, null, "Fred " + SECRET, ""),
							teacher));
		layReady(teacher.id());
		UUID apart = Ids.next();
		change("insert into meeting_apart (id, meeting_id, invitee_id, other_invitee_id, reason, recorded_at, recorded_by)"
				+ " values (:id, '" + this.conference + "', '" + this.invitee + "', '" + teacher.id() + "', '" + SECRET
				+ "', now(), '" + ActingUser.SYSTEM.id() + "')", apart);
		this.identities.put("/conferences/{id}/invitations/apart/{apart}", apart.toString());
		UUID exclusion = Ids.next();
		change("insert into exclusion (id, meeting_id, invitee_id, ground, whole, words, asked_on, recorded_at, recorded_by)"
				+ " values (:id, '" + this.conference + "', '" + this.invitee + "', 'CONFLICT', true, '" + SECRET
				+ "', date '2026-03-02', now(), '" + ActingUser.SYSTEM.id() + "')", exclusion);
		this.identities.put("/conferences/{id}/exclusions/{exclusion}", exclusion.toString());
		this.choices.put("POST /conferences/{id}/invitations/apart/new second", teacher.id().toString());
	}

	/** A letter that waits to be printed. */
	private void layReady(InviteeId to) {
		UUID letter = Ids.next();
		change("insert into invitation_sending (id, invitee_id, booking_number, own_mark, way, address_id, email, category,"
				+ " purpose, ground, document, sent_at, sent_by) values (:id, '" + to + "', 1, md5('|'), 'POST', '"
				+ row("person_address") + "', '', 'OTHER', 'CHILD_PROTECTION', 'WORKING_TOGETHER', '" + SECRET
				+ "', now(), '" + ActingUser.SYSTEM.id() + "')", letter);
		this.identities.put("/conferences/{id}/invitations/letters/{letter}", letter.toString());
	}

	private CaseId caseOf(PersonId whom) {
		return this.context.getBean(CaseFiles.class)
			.open(ActingUser.SYSTEM, new NewCase(CaseId.next(), whom, LocalDate.of(2026, 3, 2), ReferralSource.SCHOOL,
					SECRET + " neglect"));
	}

	private void identities() {
		this.identities.put("/cases/{id}", this.caseId.toString());
		this.identities.put("/enquiries/{id}", this.enquiry.toString());
		this.identities.put("/conferences/{id}", this.conference.toString());
		this.identities.put("/conferences/{id}/booking", this.unbooked.toString());
		this.identities.put("/conferences/{id}/cancellation", this.unbooked.toString());
		this.identities.put("/conferences/{id}/invitations/{invitee}", this.invitee.toString());
		this.identities.put("/conferences/{id}/recording-consents/{invitee}", this.invitee.toString());
		String open = OpenConference.about(this.caseId).meeting().toString();
		List.of("/live", "/live/beside", "/live/board", "/live/board/said", "/live/board/children", "/live/changes",
				"/live/fields", "/live/key", "/live/stop", "/live/earlier", "/closing", "/adjournment")
			.forEach((page) -> this.identities.put("/conferences/{id}" + page, open));
		this.identities.put("/plans/{id}", HeldConference.about(this.caseId).plan().toString());
		KeptRecord kept = KeptRecord.about(this.context, this.caseId);
		this.conferences.put("/conferences/{id}/record", kept.meeting().toString());
		this.conferences.put("/conferences/{id}/recording-consents", this.conference.toString());
		this.conferences.put("/conferences/{id}/distribution", kept.meeting().toString());
		this.identities.put("/conferences/{id}/record", HeldConference.about(this.caseId).meeting().toString());
		this.identities.put("/conferences/{id}/record/sections/{section}", kept.section().toString());
		this.identities.put("/conferences/{id}/distribution/{delivery}", kept.delivery().toString());
		this.identities.put("/withdrawn-records/{record}", KeptRecord.withdrawn(this.unbooked).toString());
		this.identities.put("/families/{family}", this.family.toString());
		this.identities.put("/families/{family}/members/{person}", this.mother.toString());
		this.identities.put("/people/{person}", this.child.toString());
		this.identities.put("/people/{mother}", this.mother.toString());
		this.identities.put("/people/{person}/addresses/{address}", row("person_address"));
		this.identities.put("/people/{person}/relationships/{relationship}", relationship());
	}

	/**
	 * Adds what only some addresses name: a second case, notices, contacts, and so on.
	 */
	Household furnished() {
		People people = this.context.getBean(People.class);
		PersonId unborn = people.register(ActingUser.SYSTEM, NewPerson.unborn(SECRET, LocalDate.of(2026, 11, 1)));
		CaseId closed = caseOf(this.second);
		this.context.getBean(CaseFiles.class)
			.close(ActingUser.SYSTEM, closed, LocalDate.of(2026, 4, 2), ClosureReason.SERVICES_CEASED, "");
		this.identities.put("/people/{person}/birth", unborn.toString());
		this.identities.put("/cases/{id}/reopening", closed.toString());
		this.identities.put("/accounts/{id}", colleague(null, Role.SOCIAL_WORKER).id().toString());
		this.identities.put("/agencies/{id}",
				this.context.getBean(Agencies.class)
					.register(ActingUser.SYSTEM,
							NewAgency.of("School " + Ids.next(), AgencyCategory.EDUCATION, "school@rowanshire.example",
									"01632 960001"))
					.toString());
		offerChairs();
		ActingUser tied = colleague(null, Role.CHAIR);
		this.context.getBean(Interests.class).declare(ActingUser.SYSTEM, Interest.of(tied.id(), unborn, "an uncle"));
		this.identities.put("/interests/{id}",
				one("select declaration_id::text from reach where account_id = :it", tied.id().value()));
		ActingUser stranger = colleague(null, Role.CHAIR);
		this.context.getBean(Reach.class).breakGlass(stranger, this.caseId, SECRET);
		this.identities.put("/break-glass/openings/{id}",
				one("select id::text from reach_glass_broken where account_id = :it", stranger.id().value()));
		restrictToNobody(people);
		this.context.getBean(Notices.class).addExample(ActingUser.SYSTEM, "staffordshire", LocalDate.of(2026, 1, 5));
		this.identities.put("/notices/{id}", one("select max(id::text) from notice where id <> :it", Ids.next()));
		insertRows();
		return this;
	}

	/** Who works with no family. */
	private void offerChairs() {
		List.of("booking", "record/approver")
			.forEach((form) -> this.choices.put("POST /conferences/{id}/" + form + " chair",
					colleague(null, Role.CHAIR).id().toString()));
	}

	/** A child whose plan nobody has asked to review. */
	private void plan(People people) {
		CaseId planned = caseOf(people.register(ActingUser.SYSTEM, NewPerson.child("Finn", SECRET, BORN)));
		this.identities.put("/plans/{id}/review", HeldConference.about(planned).plan().toString());
		this.choices.put("POST /plans/{id}/review children", planned.toString());
	}

	/** A child of no kin, whose case names only somebody who does other work now. */
	private void restrictToNobody(People people) {
		plan(people);
		CaseId lapsed = caseOf(people.register(ActingUser.SYSTEM, NewPerson.child("Ebba", SECRET, BORN.plusYears(1))));
		this.context.getBean(Reach.class)
			.restrict(ActingUser.SYSTEM, lapsed, List.of(colleague(null, Role.PARTNERSHIP).id()), SECRET);
		this.identities.put("/restrictions/{id}",
				one("select id::text from reach_restriction where case_id = :it", lapsed.value()));
	}

	private void insertRows() {
		UUID id = Ids.next();
		change("insert into people_likeness (id, person_id, other_person_id, ground, found_at)" + " select :id, '"
				+ this.child + "', '" + this.mother + "', 'NAME_AND_BIRTH', now()", id);
		change("insert into person_name (id, person_id, kind, given, family, known_as, plain, recorded_at, recorded_by)"
				+ " select :id, '" + this.child + "', 'ALIAS', 'Alia', 'Other', '', 'alia other', now(), '"
				+ ActingUser.SYSTEM.id() + "'", id);
		this.identities.put("/people/likenesses/{likeness}", id.toString());
		this.identities.put("/people/{person}/names/{name}", id.toString());
		this.identities.put("/notices/{id}/versions/{number}", "1");
		this.identities.put("/notices/examples/{name}", "staffordshire");
		this.identities.put("/settings/bank-holidays/{year}",
				one("select extract(year from max(day))::text from bank_holiday where name <> :it", ""));
		this.identities.put("/settings/clocks/{id}",
				one("select min(id) from clock where least is not null and id <> :it", "none"));
	}

	/**
	 * Says what stands for a variable from here on.
	 * @param path the path up to and with the variable
	 */
	Household naming(String path, String identity) {
		this.identities.put(path, identity);
		return this;
	}

	/**
	 * The address of a handler with identities that exist; {@code null} when one is not
	 * known.
	 */
	@Nullable String address(String path) {
		Matcher variable = VARIABLE.matcher(path);
		StringBuilder address = new StringBuilder();
		while (variable.find()) {
			String identity = this.identities.getOrDefault(path, other(path, path.substring(0, variable.end())));
			if (identity == null) {
				return null;
			}
			variable.appendReplacement(address, identity);
		}
		return variable.appendTail(address).toString();
	}

	private @Nullable String other(String path, String named) {
		return this.conferences.entrySet()
			.stream()
			.filter((one) -> named.equals("/conferences/{id}")
					&& path.matches(Pattern.quote(one.getKey()) + "([/.].*)?"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(this.identities.get(named));
	}

	ActingUser colleague(@Nullable TeamId team, Role... roles) {
		ActingUser user = colleague(this.context, team, roles);
		if (roles.length == Role.values().length) {
			change("update meeting_booking set chair_id = :id where meeting_id = '"
					+ this.conferences.get("/conferences/{id}/record") + "'", user.id().value());
		}
		return user;
	}

	/**
	 * A new colleague with an account.
	 */
	static ActingUser colleague(ApplicationContext context, @Nullable TeamId team, Role... roles) {
		AccountId id = AccountId.next();
		String unique = id.toString().substring(9).replace("-", "");
		return context.getBean(Accounts.class)
			.create(ActingUser.SYSTEM, new NewAccount(id, "gen-" + unique, "Robin " + unique,
					unique + "@rowanshire.example", team, Set.of(roles), null));
	}

	private String row(String table) {
		return one("select max(id::text) from " + table + " where person_id = :it", this.child.value());
	}

	private String relationship() {
		return one("select max(id::text) from person_relationship where other_person_id = :it", this.child.value());
	}

	private static String one(String sql, Object it) {
		return TestDatabase.DATABASE.owner().sql(sql).param("it", it).query(String.class).single();
	}

	private static void change(String sql, UUID id) {
		TestDatabase.DATABASE.owner().sql(sql).param("id", id).update();
	}

	/**
	 * The variables of an address that have no identity here.
	 */
	List<String> unknown(List<Handlers.Endpoint> endpoints) {
		List<String> unknown = new ArrayList<>();
		endpoints.stream().map(Handlers.Endpoint::path).filter((path) -> address(path) == null).forEach(unknown::add);
		return unknown;
	}

}
