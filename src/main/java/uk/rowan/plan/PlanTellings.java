package uk.rowan.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Invitees;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which agencies were told that a plan has started, and that it has ended (SO-5): those
 * that were invited to the conference that decided it.
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
	 * @param acknowledged whether it has said so
	 */
	record Telling(Event event, Invitee invitee, @Nullable How told, boolean acknowledged) {

		String key() {
			return this.event + "." + this.invitee.id();
		}

		/**
		 * The key only.
		 */
		@Override
		public String toString() {
			return key();
		}

	}

	private record Known(@Nullable How told, boolean acknowledged) {
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
		Map<String, Known> known = known(plan);
		List<Telling> tellings = new ArrayList<>();
		for (Event event : Event.values()) {
			MeetingId meeting = (event == Event.START) ? plan.opened() : plan.ended();
			if (meeting != null) {
				this.invitees.of(user, meeting).forEach((invitee) -> {
					Known one = known.get(event + "." + invitee.id());
					if (one != null) {
						tellings.add(new Telling(event, invitee, one.told(), one.acknowledged()));
					}
				});
			}
		}
		return tellings;
	}

	/**
	 * How it stands with those who have to be told, by the key of the telling.
	 */
	private Map<String, Known> known(Plan plan) {
		Map<String, Known> known = new HashMap<>();
		this.database
			.sql("""
					select e.event, i.invitee_id, t.how, a.telling_id is not null as acknowledged
					from plan_run r
					cross join lateral (values ('START', r.meeting_id), ('END', r.ended_by_meeting_id)) e (event, meeting_id)
					join meeting_agency_invited i on i.meeting_id = e.meeting_id
					left join plan_telling t on t.plan_id = r.plan_id and t.event = e.event and t.invitee_id = i.invitee_id
					left join plan_acknowledgement a on a.telling_id = t.id
					where r.plan_id = :plan""")
			.param("plan", plan.id().value())
			.query((row) -> {
				String how = row.getString("how");
				known.put(row.getString("event") + "." + row.getObject("invitee_id", UUID.class),
						new Known((how != null) ? How.valueOf(how) : null, row.getBoolean("acknowledged")));
			});
		return known;
	}

	/**
	 * Records that an agency was told, and that it has said so; what is known already is
	 * not said twice.
	 */
	void record(ActingUser by, Plan plan, Telling one, How how, boolean acknowledged) {
		Locks.hold(this.database, "plan.telling", plan.id());
		int told = this.database.sql("""
				insert into plan_telling (id, plan_id, event, invitee_id, how, told_at, told_by)
				values (:id, :plan, :event, :invitee, :how, rowan_now(), :by)
				on conflict on constraint plan_telling_once do nothing""")
			.param("id", Ids.next())
			.param("plan", plan.id().value())
			.param("event", one.event().name())
			.param("invitee", one.invitee().id().value())
			.param("how", how.name())
			.param("by", by.id().value())
			.update();
		int heard = acknowledged ? acknowledge(by, plan, one) : 0;
		if (told + heard > 0) {
			this.audit.record(by,
					AuditNote.of("plan.agency-told", "plan", plan.id().value())
						.about(plan.aCase())
						.with("event", one.event())
						.with("invitee", one.invitee().id()));
		}
	}

	private int acknowledge(ActingUser by, Plan plan, Telling one) {
		return this.database.sql("""
				insert into plan_acknowledgement (telling_id, recorded_at, recorded_by)
				select t.id, rowan_now(), :by from plan_telling t
				where t.plan_id = :plan and t.event = :event and t.invitee_id = :invitee
				on conflict do nothing""")
			.param("by", by.id().value())
			.param("plan", plan.id().value())
			.param("event", one.event().name())
			.param("invitee", one.invitee().id().value())
			.update();
	}

}
