package uk.rowan.exclusion;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.ExcludedInvitees;
import uk.rowan.meeting.OpenStretch;
import uk.rowan.record.Exclusions;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the distribution, and whoever invites, who was excluded from what, so that none
 * of it reaches them: neither them nor, when they are invited anew, the same person under
 * another invitation.
 */
@Component
class StandingExclusions implements Exclusions, ExcludedInvitees {

	private static final String DOUBTFUL = """
			select e.person_id, coalesce(d.agreed, false) as agreed
			from exclusion e left join exclusion_decision d on d.exclusion_id = e.id
			where e.person_id is not null and coalesce(d.agreed, true)
			and not exists (select from exclusion_end n where n.exclusion_id = e.id)
			and e.meeting_id in (
				select o.meeting_id from meeting_about a join meeting_about o on o.case_id = a.case_id
				where a.meeting_id = :meeting)
			and not exists (
				select from meeting_about k where k.meeting_id = e.meeting_id and not exists (
					select from reach_open_case o where o.case_id = k.case_id and o.account_id = :account))""";

	/** In place of a part. */
	private static final String WHOLE = "";

	private final JdbcClient database;

	private final ExclusionWords words;

	StandingExclusions(JdbcClient database, ExclusionWords words) {
		this.words = words;
		this.database = database;
	}

	@Override
	public List<Excluded> of(MeetingId id) {
		return this.database.sql("""
				select distinct i.invitee_id, s.part from exclusion_standing s
				join meeting_invited i on i.meeting_id = s.meeting_id
					and (i.invitee_id = s.invitee_id or i.person_id = s.person_id)
				where s.meeting_id = :meeting""")
			.param("meeting", id.value())
			.query((row, number) -> excluded(new InviteeId(row.getObject("invitee_id", UUID.class)),
					row.getString("part")))
			.list();
	}

	private Excluded excluded(InviteeId whom, @Nullable String part) {
		return new Excluded(whom, part, (part != null) ? this.words.say("part." + part) : this.words.say("from.whole"));
	}

	@Override
	public Map<InviteeId, Boolean> excluded(MeetingId id) {
		return of(id).stream()
			.collect(Collectors.toMap(Excluded::whom, (one) -> one.part() == null, Boolean::logicalOr));
	}

	@Override
	public Optional<OpenStretch> open(MeetingId id, InviteeId invitee) {
		List<String> codes = of(id).stream()
			.filter((one) -> one.whom().equals(invitee))
			.map((one) -> Objects.requireNonNullElse(one.part(), WHOLE))
			.toList();
		Set<ExcludedPart> parts = EnumSet.noneOf(ExcludedPart.class);
		codes.forEach((code) -> ExcludedPart.of(code).ifPresent(parts::add));
		return codes.contains(WHOLE) ? Optional.empty() : ExcludedPart.without(parts)
			.map((open) -> new OpenStretch(open.from(), open.until(), ExcludedPart.SECTIONS, this.words.parts(parts)));
	}

	@Override
	public Map<PersonId, Boolean> doubtful(ActingUser user, MeetingId id) {
		Map<PersonId, Boolean> found = new HashMap<>();
		this.database.sql(DOUBTFUL).param("meeting", id.value()).param("account", user.id().value()).query((row) -> {
			found.merge(new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("agreed"),
					Boolean::logicalOr);
		});
		return found;
	}

}
