package uk.rowan.benchmark;

import java.util.Set;

import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A council of realistic size, made by the database itself: 3,000 open cases of children
 * in 1,000 families, of whom two in three were given a notice, 30 of the cases
 * restricted, 128 conflicts of interest, 15,000 notes, 30,000 entries of the audit, 64
 * social workers and 64 coordinators; and, where conferences are measured, 10,000 of
 * them.
 */
final class RealisticCouncil {

	/** How many of each: so many connections can be signed in at once. */
	static final int STAFF = 64;

	private RealisticCouncil() {
	}

	/** Everybody's. */
	static final String PASSWORD = "correct-horse-battery";

	/**
	 * Makes it, unless it is there.
	 */
	static void make(Accounts accounts, JdbcClient owner) {
		if (owner.sql("select to_regclass('bench') is not null").query(Boolean.class).single()) {
			return;
		}
		accounts.create(ActingUser.SYSTEM, new NewAccount(AccountId.next(), "bench-template", "Alex Example",
				"bench@rowanshire.example", null, Set.of(Role.DPO), PASSWORD));
		owner.sql(STAFF_SQL.replace("TEMPLATE", "bench-template")).update();
		owner.sql(FAMILIES_SQL).update();
		owner.sql(CASES_SQL).update();
		owner.sql(CLOSED_SQL).update();
		owner.sql(HISTORY_SQL).update();
	}

	/**
	 * Adds 10,000 review conferences to it, unless they are there: the first 100 are
	 * being held, each with six who are invited; the others were held or will be, one
	 * every ten minutes.
	 */
	static void meet(JdbcClient owner) {
		if (!owner.sql("select to_regclass('bench_meeting') is not null").query(Boolean.class).single()) {
			owner.sql(MEETINGS_SQL).update();
		}
	}

	private static final String STAFF_SQL = """
			insert into account (id, version, username, name, email, password_hash, created_at)
			select gen_random_uuid(), 0, 'bench-' || r || '-' || n, 'Alex Example ' || n, r || n || '@rowanshire.example',
				a.password_hash, now() from account a, generate_series(0, 63) n, unnest(array['w', 'c']) r
			where a.username = 'TEMPLATE';
			insert into account_role (account_id, role)
			select id, case when username like 'bench-w-%' then 'SOCIAL_WORKER' else 'COORDINATOR' end
			from account where username like 'bench-%-%'""";

	private static final String FAMILIES_SQL = """
			create table bench as select n, gen_random_uuid() as child, gen_random_uuid() as mother,
				gen_random_uuid() as a_case, gen_random_uuid() as family, w.id as worker
			from generate_series(0, 2999) n join account w on w.username = 'bench-w-' || n % 64;
			update bench b set family = f.family, mother = f.mother from bench f where f.n = b.n - b.n % 3;
			insert into person select child, 0, 'CHILD', current_date - 400 - n, null, null, 'F', now(), worker from bench;
			insert into person select distinct on (mother) mother, 0, 'ADULT', current_date - 12000, null, null::date, 'F',
				now(), worker from bench;
			insert into person_name (id, person_id, kind, given, family, known_as, plain, recorded_at, recorded_by)
			select gen_random_uuid(), child, 'FULL', 'Robin', 'Family' || n / 3, '', 'robin family' || n / 3, now(), worker
			from bench;
			insert into person_name (id, person_id, kind, given, family, known_as, plain, recorded_at, recorded_by)
			select distinct on (mother) gen_random_uuid(), mother, 'FULL', 'Kim', 'Family' || n / 3, '', 'kim family' || n / 3,
				now(), worker from bench;
			insert into family select distinct on (family) family, 'Family' || n / 3, now(), worker from bench;
			insert into family_member (id, family_id, person_id, recorded_at, recorded_by)
			select gen_random_uuid(), family, child, now(), worker from bench;
			insert into family_member (id, family_id, person_id, recorded_at, recorded_by)
			select distinct on (mother) gen_random_uuid(), family, mother, now(), worker from bench;
			insert into person_relationship (id, person_id, other_person_id, kind, parental_responsibility, recorded_at,
				recorded_by) select gen_random_uuid(), mother, child, 'MOTHER', true, now(), worker from bench""";

	private static final String CASES_SQL = """
			insert into case_file select a_case, 0, 'RWN-2025-' || 90000 + n, child, current_date - n % 700, '2B',
				'Worried about home', true, now() - make_interval(days => n % 700), worker from bench;
			insert into case_allocation (id, case_id, kind, account_id, from_at, given_by)
			select gen_random_uuid(), a_case, 'SOCIAL_WORKER', worker, now() - make_interval(days => n % 700), worker
			from bench;
			insert into reach_case_child select a_case, child from bench;
			insert into reach (id, kind, subject_kind, subject_id, account_id, role, ground, from_at, given_by)
			select gen_random_uuid(), 'GRANT', 'CASE', a_case, worker, 'SOCIAL_WORKER', 'ALLOCATED',
				now() - interval '1 day', '00000000-0000-0000-0000-000000000000' from bench;
			insert into reach (id, kind, subject_kind, subject_id, role, ground, from_at, given_by)
			select gen_random_uuid(), 'GRANT', 'CASE', a_case, 'COORDINATOR', 'UNIT', now() - interval '1 day', worker
			from bench""";

	private static final String CLOSED_SQL = """
			insert into reach (id, kind, subject_kind, subject_id, ground, reason, from_at, given_by)
			select gen_random_uuid(), 'RESTRICTION', 'CASE', a_case, 'RESTRICTION', 'A private matter',
				now() - interval '1 day', worker from bench where n % 100 = 64;
			insert into reach (id, kind, subject_kind, subject_id, account_id, ground, from_at, given_by)
			select gen_random_uuid(), 'GRANT', 'CASE', a_case, worker, 'NAMED', now() - interval '1 day', worker
			from bench where n % 100 = 64;
			insert into reach (id, kind, subject_kind, subject_id, account_id, ground, reason, from_at, given_by,
				declaration_id)
			select gen_random_uuid(), 'CONFLICT', 'PERSON', b.mother, a.id, 'INTEREST', 'A neighbour',
				now() - interval '1 day', a.id, gen_random_uuid()
			from account a join bench b on b.n = 3 * (100 + split_part(a.username, '-', 3)::int)
			where a.username like 'bench-%-%' and split_part(a.username, '-', 3)::int % 4 = 0;
			insert into notice select gen_random_uuid(), 'Benchmark', now(), worker from bench where n = 0;
			insert into notice_version select gen_random_uuid(), n.id, 1, 'Words', current_date - 700, 'First', now(),
				n.created_by from notice n where n.title = 'Benchmark';
			insert into notice_given select gen_random_uuid(), v.id, b.mother, current_date - 1, 'POST', now(), b.worker
			from notice_version v join notice n on n.id = v.notice_id and n.title = 'Benchmark', bench b
			where b.n % 3 = 0 and b.n % 9 <> 0""";

	private static final String HISTORY_SQL = """
			insert into case_note select gen_random_uuid(), a_case, current_date - k, repeat('Visited at home. ', 20),
				now() - make_interval(days => k), worker from bench, generate_series(1, 5) k;
			insert into audit_entry (id, recorded_at, actor_id, act, subject_kind, subject_id, case_id, person_id, codes)
			select gen_random_uuid(), now() - make_interval(hours => k), worker, 'casefile.case-viewed', 'case', a_case,
				a_case, child, '{}' from bench, generate_series(1, 10) k;
			analyze""";

	private static final String MEETINGS_SQL = """
			create table bench_meeting as select g.n, gen_random_uuid() as meeting, b.a_case, b.worker, c.id as chair,
				case when g.n <= 100 then date_trunc('hour', now()) - interval '30 minutes'
					else date_trunc('hour', now()) + (g.n - 5000) * interval '2 hours' end as starts
			from generate_series(0, 9999) g (n) join bench b on b.n = g.n % 3000
			join account c on c.username = 'bench-c-' || g.n % 64;
			insert into meeting (id, kind, version, asked_at, asked_by)
			select meeting, 'CONFERENCE', 0, starts - interval '60 days', worker from bench_meeting;
			insert into meeting_case (meeting_id, case_id) select meeting, a_case from bench_meeting;
			insert into conference (meeting_id, type, enquiry_id, asked_on, clock, counted_from, note)
			select meeting, 'REVIEW', null, cast(starts as date) - 60, 'T16', cast(starts as date) - 60, '' from bench_meeting;
			insert into meeting_booking (id, meeting_id, number, starts_at, ends_at, held_as, place, link, chair_id,
				minute_taker_id, reason, booked_at, booked_by)
			select gen_random_uuid(), meeting, 1, starts, starts + interval '3 hours', 'IN_PERSON', 'Room 2', '', chair, null,
				'', starts - interval '50 days', worker from bench_meeting;
			insert into meeting_invitee (id, meeting_id, role, name, organisation, added_at, added_by)
			select gen_random_uuid(), meeting, r, 'Kim Example', 'An agency', starts - interval '40 days', worker
			from bench_meeting, unnest(array['SOCIAL_WORKER', 'SCHOOL', 'POLICE', 'HEALTH_VISITOR', 'GP', 'HOUSING']) r
			where n <= 100 or n between 5001 and 5100;
			insert into meeting_telling (id, invitee_id, booking_number, way, answer, told_on, note, recorded_at, recorded_by)
			select gen_random_uuid(), i.id, 1, 'POST', '', current_date - 9, '', now() - interval '9 days', i.added_by
			from meeting_invitee i join bench_meeting b on b.meeting = i.meeting_id where b.n > 5000;
			analyze""";

}
