package uk.rowan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Invitees;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which agencies were told that a plan has started, and that it has ended (SO-5): of the
 * start those that were invited to the conference that opened it, of the end those that
 * were invited to any conference about it. The decision letter of the conference that
 * opened or ended it tells them too.
 */
@Component
class PlanTellings {

	private final Invitees invitees;

	private final JdbcClient database;

	private final Audit audit;

	PlanTellings(Invitees invitees, JdbcClient database, Audit audit) {
		this.invitees = invitees;
		this.database = database;
		this.audit = audit;
	}

	/**
	 * What agencies are told.
	 */
	enum Event {

		START, END

	}

	/**
	 * How they are.
	 */
	enum How {

		TELEPHONE, IN_PERSON, SECURE_EMAIL, POST;

		static Optional<How> of(String code) {
			return Arrays.stream(values()).filter((one) -> one.name().equals(code)).findFirst();
		}

	}

	/**
	 * One agency that has to be told.
	 *
	 * @param event what
	 * @param invitee who was invited for it
	 * @param told how it was told, {@code null} while it was not
	 * @param on on which day, {@code null} while it was not
	 * @param acknowledged whether it has confirmed that it knows
	 * @param letter the decision letter that has told it, {@code null} while none has
	 */
	record Telling(Event event, Invitee invitee, @Nullable How told, @Nullable LocalDate on, boolean acknowledged,
			@Nullable TellingLetter letter) {

		/**
		 * That day in words; {@code null} while it was not told.
		 */
		public @Nullable String day() {
			LocalDate told = this.on;
			return (told != null) ? ShortDates.day(told) : null;
		}

		String key() {
			return this.event + "." + this.invitee.id();
		}

		/** How many things are known of it. */
		int known() {
			return ((this.told != null) ? 1 : 0) + (this.acknowledged ? 1 : 0);
		}

		/**
		 * The key only.
		 */
		@Override
		public String toString() {
			return key();
		}

	}

	/**
	 * That an agency was told.
	 *
	 * @param how how
	 * @param on on which day
	 * @param acknowledged whether it has confirmed that it knows
	 */
	record Told(How how, LocalDate on, boolean acknowledged) {
	}

	private record Due(Event event, MeetingId meeting, InviteeId invitee, @Nullable How told, @Nullable LocalDate on,
			boolean acknowledged, @Nullable TellingLetter letter) {

		Telling of(Invitee invited) {
			return new Telling(this.event, invited, this.told, this.on, this.acknowledged, this.letter);
		}

	}

	/**
	 * Who tells them.
	 */
	static boolean may(ActingUser user) {
		return user.is(Role.COORDINATOR);
	}

	/**
	 * Who is to be told of the plan, and who was.
	 */
	List<Telling> of(ActingUser user, Plan plan) {
		List<Due> due = due(plan);
		Map<InviteeId, Invitee> invited = new HashMap<>();
		due.stream()
			.map(Due::meeting)
			.distinct()
			.forEach((meeting) -> this.invitees.of(user, meeting).forEach((one) -> invited.put(one.id(), one)));
		return due.stream().flatMap((one) -> Stream.ofNullable(invited.get(one.invitee())).map(one::of)).toList();
	}

	/**
	 * Who has to be told, and how it stands with them; those of the last conference
	 * first.
	 */
	private List<Due> due(Plan plan) {
		return this.database.sql("""
				select d.event, d.meeting_id, d.invitee_id, t.how, a.telling_id is not null as acknowledged,
					coalesce(t.told_on, cast(t.told_at at time zone 'Europe/London' as date)) as told_on,
					l.way, cast(l.gone_at at time zone 'Europe/London' as date) as gone_on, l.acknowledged as heard
				from plan_to_tell d
				join plan_conference h on h.plan_id = d.plan_id and h.meeting_id = d.meeting_id
				join meeting_invited i on i.invitee_id = d.invitee_id
				left join plan_telling t on t.plan_id = d.plan_id and t.event = d.event and t.invitee_id = d.invitee_id
				left join plan_acknowledgement a on a.telling_id = t.id
				left join lateral (
					select g.way, g.gone_at, g.acknowledged from plan_run r
					join record_letter_gone g on g.case_id = r.case_id and g.invitee_id = d.invitee_id
						and g.meeting_id = case d.event when 'START' then r.meeting_id else r.ended_by_meeting_id end
					where r.plan_id = d.plan_id order by g.acknowledged desc, g.gone_at limit 1) l on true
				where d.plan_id = :plan
				order by d.event desc, h.place desc, h.held_on desc, i.added_at, i.invitee_id""")
			.param("plan", plan.id().value())
			.query((row, number) -> read(row))
			.list();
	}

	private static Due read(ResultSet row) throws SQLException {
		String way = row.getString("way");
		return new Due(Event.valueOf(row.getString("event")), new MeetingId(row.getObject("meeting_id", UUID.class)),
				new InviteeId(row.getObject("invitee_id", UUID.class)),
				Optional.ofNullable(row.getString("how")).map(How::valueOf).orElse(null),
				row.getObject("told_on", LocalDate.class), row.getBoolean("acknowledged"),
				(way != null)
						? new TellingLetter(way, row.getObject("gone_on", LocalDate.class), row.getBoolean("heard"))
						: null);
	}

	/**
	 * What is known of the plan; nobody else records more until the transaction ends.
	 */
	List<Telling> toChange(ActingUser by, Plan plan) {
		Locks.hold(this.database, "plan.telling", plan.id());
		return of(by, plan);
	}

	/**
	 * Records that an agency was told, and that it has said so; what is known already is
	 * not said twice.
	 */
	void record(ActingUser by, Plan plan, Telling one, Told as) {
		boolean told = one.told() == null;
		boolean heard = as.acknowledged() && !one.acknowledged();
		if (told) {
			tell(by, plan, one, as);
		}
		if (heard) {
			acknowledge(by, plan, one);
		}
		if (told || heard) {
			this.audit.record(by,
					AuditNote.of("plan.agency-told", "plan", plan.id().value())
						.about(plan.aCase())
						.about(plan.child())
						.with("event", one.event())
						.with("invitee", one.invitee().id()));
		}
	}

	private void tell(ActingUser by, Plan plan, Telling one, Told as) {
		this.database.sql("""
				insert into plan_telling (id, plan_id, event, invitee_id, how, told_on, told_at, told_by)
				values (:id, :plan, :event, :invitee, :how, :on, rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("plan", plan.id().value())
			.param("event", one.event().name())
			.param("invitee", one.invitee().id().value())
			.param("how", as.how().name())
			.param("on", as.on())
			.param("by", by.id().value())
			.update();
	}

	private void acknowledge(ActingUser by, Plan plan, Telling one) {
		this.database.sql("""
				insert into plan_acknowledgement (telling_id, recorded_at, recorded_by)
				select t.id, rowan_now(), :by from plan_telling t
				where t.plan_id = :plan and t.event = :event and t.invitee_id = :invitee""")
			.param("by", by.id().value())
			.param("plan", plan.id().value())
			.param("event", one.event().name())
			.param("invitee", one.invitee().id().value())
			.update();
	}

}
