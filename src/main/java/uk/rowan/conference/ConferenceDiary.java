package uk.rowan.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import uk.rowan.settings.Appointment;
import uk.rowan.settings.Appointments;
import uk.rowan.shared.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When conferences are held, and what they still lack: the day in my work, and the week.
 */
@Service
class ConferenceDiary implements Appointments {

	private static final String SQL = """
			with reached as (
				select a.meeting_id, a.case_id from meeting_about a where a.kind = 'CONFERENCE' and a.case_id in (
					select o.case_id from reach_open_cases(:account) o)
			), withheld as materialized (
				select distinct a.meeting_id from meeting_about a
				where a.kind = 'CONFERENCE' and a.case_id in (select w.case_id from reach_withheld_cases(:account) w)
			), found as (
				select b.*, c.type, exists (select from conference_over o where o.meeting_id = c.meeting_id) as over,
					exists (select from conference_adjournment j where j.meeting_id = c.meeting_id) as adjourned
				from meeting_booked b join conference c on c.meeting_id = b.meeting_id
				where b.starts_at < :until and b.ends_at > :from and b.meeting_id in (select meeting_id from reached)
			)
			select p.*, w.whom, w.withheld, {clash} as clash, (
				select count(*) from meeting_report_state r where r.meeting_id = p.meeting_id and r.received_on is null) as reports
			from found p cross join lateral (
				select string_agg(s.display_name, ', ' order by s.born_on nulls last, s.person_id) as whom,
					p.meeting_id in (select h.meeting_id from withheld h) as withheld
				from reached r
				join casefile_case k on k.case_id = r.case_id
				join people_summary s on s.person_id = k.person_id
				where r.meeting_id = p.meeting_id) w
			order by p.starts_at, p.meeting_id""";

	private static final int WEEK = 7;

	private final JdbcClient database;

	private final ConferenceJournal journal;

	private final ConferenceWords words;

	ConferenceDiary(JdbcClient database, ConferenceJournal journal, ConferenceWords words) {
		this.database = database;
		this.journal = journal;
		this.words = words;
	}

	@Override
	@Transactional
	public List<Appointment> between(ActingUser user, Instant from, Instant until) {
		return this.database.sql(DoubleBooking.in(SQL))
			.param("account", user.id().value())
			.param("from", Timestamp.from(from))
			.param("until", Timestamp.from(until))
			.query((row, number) -> appointment(row))
			.list();
	}

	/**
	 * The week in which a day lies.
	 */
	@Transactional
	DiaryPage week(ActingUser user, LocalDate day) {
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		List<Appointment> all = between(user, this.journal.beginning(monday),
				this.journal.beginning(monday.plusDays(WEEK)));
		this.journal.leafed(user, monday);
		LocalDate today = this.journal.today();
		List<DiaryPage.Day> days = IntStream.range(0, WEEK).mapToObj(monday::plusDays).map((one) -> {
			List<DiaryPage.Line> lines = all.stream()
				.filter((held) -> this.journal.day(held.from()).equals(one))
				.map((held) -> new DiaryPage.Line(this.words.times(held.from(), held.until()), held))
				.toList();
			return new DiaryPage.Day(this.words.weekday(one), one.equals(today), lines);
		}).filter((one) -> one.today() || !one.lines().isEmpty()).toList();
		return new DiaryPage(this.words.day(monday), this.words.day(monday.plusDays(WEEK - 1L)), monday.minusDays(WEEK),
				monday.plusDays(WEEK), days);
	}

	LocalDate today() {
		return this.journal.today();
	}

	private Appointment appointment(ResultSet row) throws SQLException {
		boolean withheld = row.getBoolean("withheld");
		return new Appointment(row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
				this.words.say("type." + row.getString("type")), row.getString("whom"), withheld ? "" : where(row),
				withheld ? "" : state(row), "/conferences/" + row.getString("meeting_id"));
	}

	private String where(ResultSet row) throws SQLException {
		String held = row.getString("held_as");
		String place = row.getString("place");
		return (held.equals("REMOTE") || place.isEmpty()) ? this.words.say("held-as." + held) : place;
	}

	private String state(ResultSet row) throws SQLException {
		if (row.getBoolean("over")) {
			return this.words.say(row.getBoolean("adjourned") ? "adjourned" : "diary.held");
		}
		List<String> missing = new ArrayList<>();
		if (row.getString("clash") != null) {
			missing.add(this.words.say("twice." + row.getString("clash")));
		}
		if (row.getObject("minute_taker_id") == null) {
			missing.add(this.words.say("diary.no-minutes"));
		}
		if (row.getInt("reports") > 0) {
			missing.add(this.words.say("ready.reports.missing", row.getInt("reports")));
		}
		return String.join(" · ", missing);
	}

}
