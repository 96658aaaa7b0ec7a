package uk.rowan.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencySummary;
import uk.rowan.meeting.Invitee;
import uk.rowan.meeting.Invitees;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may receive something of a meeting, and where it reaches them: everybody who is
 * invited but colleagues, who read it in Rowan. Whoever has a confidential address that
 * is closed to the reader has none here: an older one may be where they fled from.
 */
@Component
class Recipients {

	private static final String ADDRESSES = """
			select a.person_id, a.address_id, a.confidential, a.lines, a.town, a.postcode, exists (
				select from record_delivery d join record_delivery_step s on s.delivery_id = d.id and s.act = 'SENT'
				where d.address_id = a.address_id) as known
			from people_postal_address a
			where a.person_id in (:persons) and (:all or exists (
				select from people_open_address o where o.address_id = a.address_id and o.account_id = :account))
			and (:all or not exists (
				select from people_postal_address c
				where c.person_id = a.person_id and c.confidential and not exists (
					select from people_open_address o where o.address_id = c.address_id and o.account_id = :account)))
			order by a.recorded_at, a.address_id""";

	private static final String STANDING = """
			select i.invitee_id, k.other_invitee_id, k.reason,
				exists (select from meeting_recipient r where r.invitee_id = i.invitee_id) as awaited
			from meeting_invited i
			left join meeting_kept_apart k on k.invitee_id = i.invitee_id
			where i.meeting_id = :meeting order by i.invitee_id, k.other_invitee_id""";

	private final Invitees invitees;

	private final Agencies agencies;

	private final ObjectProvider<Exclusions> exclusions;

	private final JdbcClient database;

	Recipients(Invitees invitees, Agencies agencies, ObjectProvider<Exclusions> exclusions, JdbcClient database) {
		this.invitees = invitees;
		this.agencies = agencies;
		this.exclusions = exclusions;
		this.database = database;
	}

	private record Home(UUID person, UUID address, boolean confidential, List<String> lines, boolean known) {

		@Override
		public String toString() {
			return this.address.toString();
		}

	}

	private record Standing(InviteeId invitee, boolean awaited, Recipient.@Nullable Apart apart) {

		@Override
		public String toString() {
			return this.invitee.toString();
		}

	}

	/**
	 * Everybody who may receive something, by their invitation.
	 */
	Map<InviteeId, Recipient> of(ActingUser user, MeetingId id) {
		List<Invitee> invited = this.invitees.of(user, id).stream().filter((one) -> one.account() == null).toList();
		Map<AgencyId, AgencySummary> known = this.agencies
			.summaries(invited.stream().map(Invitee::agency).filter(Objects::nonNull).toList());
		Map<UUID, List<Home>> homes = homes(user, invited);
		List<Exclusions.Excluded> excluded = this.exclusions.stream().flatMap((one) -> one.of(id).stream()).toList();
		Map<InviteeId, List<Standing>> standing = standing(id);
		Map<InviteeId, Recipient> recipients = new LinkedHashMap<>();
		invited.forEach((one) -> recipients.put(one.id(), recipient(one, known.get(one.agency()), homes(homes, one),
				standing.getOrDefault(one.id(), List.of()), excluded)));
		List<Recipient> all = List.copyOf(recipients.values());
		recipients.replaceAll((invitee, one) -> one.beside(all));
		return recipients;
	}

	private Map<InviteeId, List<Standing>> standing(MeetingId id) {
		return this.database.sql(STANDING).param("meeting", id.value()).query((row, number) -> {
			UUID other = row.getObject("other_invitee_id", UUID.class);
			return new Standing(new InviteeId(row.getObject("invitee_id", UUID.class)), row.getBoolean("awaited"),
					(other != null) ? new Recipient.Apart(new InviteeId(other), row.getString("reason")) : null);
		}).list().stream().collect(Collectors.groupingBy(Standing::invitee));
	}

	private static List<Home> homes(Map<UUID, List<Home>> homes, Invitee invitee) {
		return (invitee.person() != null) ? homes.getOrDefault(invitee.person().value(), List.of()) : List.of();
	}

	private static Recipient recipient(Invitee invitee, @Nullable AgencySummary agency, List<Home> homes,
			List<Standing> standing, List<Exclusions.Excluded> excluded) {
		List<Exclusions.Excluded> own = excluded.stream().filter((one) -> one.whom().equals(invitee.id())).toList();
		boolean confidential = homes.stream().anyMatch(Home::confidential);
		Home home = (homes.isEmpty() || confidential) ? null : homes.getLast();
		String category = (agency != null) ? agency.category().name() : invitee.role().family() ? "FAMILY" : "OTHER";
		return new Recipient(invitee, (agency != null) ? agency.secureEmail() : "", category,
				(home != null) ? home.address() : null, (home != null) ? home.lines() : List.of(), confidential,
				home != null && home.known(), standing.stream().anyMatch(Standing::awaited),
				standing.stream().flatMap((one) -> Stream.ofNullable(one.apart())).toList(),
				own.stream().anyMatch((one) -> one.part() == null),
				own.stream()
					.flatMap((one) -> (one.part() != null) ? Stream.of(one.part()) : Stream.empty())
					.collect(Collectors.toSet()));
	}

	private Map<UUID, List<Home>> homes(ActingUser user, Collection<Invitee> invited) {
		List<UUID> persons = invited.stream()
			.flatMap((one) -> (one.person() != null) ? Stream.of(one.person().value()) : Stream.empty())
			.toList();
		if (persons.isEmpty()) {
			return Map.of();
		}
		return this.database.sql(ADDRESSES)
			.param("persons", persons)
			.param("all", user.equals(ActingUser.SYSTEM))
			.param("account", user.id().value())
			.query((row, number) -> new Home(row.getObject("person_id", UUID.class),
					row.getObject("address_id", UUID.class), row.getBoolean("confidential"),
					Stream
						.concat(row.getString("lines").lines(),
								Stream.of(row.getString("town"), row.getString("postcode")))
						.filter((line) -> !line.isBlank())
						.toList(),
					row.getBoolean("known")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Home::person));
	}

}
