package uk.rowan.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import uk.rowan.meeting.InviteeRole;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether an approved record or letter has gone to everybody who is to receive it, as
 * clocks T9 and T10 ask: everybody invited but colleagues, those who receive nothing
 * unless somebody says so, and those who were wholly excluded; and everybody who has a
 * row.
 */
@Component
class Unsent {

	/**
	 * Holds while somebody still waits for the record {@code s} of
	 * {@code record_standing}.
	 */
	static final String SQL = """
			(exists (select from meeting_invited i
				where i.meeting_id = s.meeting_id and i.account_id is null and i.role in (:receiving)
				and i.invitee_id <> all (cast(string_to_array(:excluded, ',') as uuid[]))
				and not exists (select from record_delivery_gone g
					where g.record_id = s.record_id and g.invitee_id = i.invitee_id))
			or exists (select from record_delivery d
				where d.record_id = s.record_id
				and not exists (select from record_delivery_gone g where g.delivery_id = d.id)
				and not exists (select from record_delivery_void v where v.delivery_id = d.id)))""";

	private static final List<String> RECEIVING = Arrays.stream(InviteeRole.values())
		.filter((one) -> one.receives() != InviteeRole.Part.NOTHING)
		.map(InviteeRole::name)
		.toList();

	private final ObjectProvider<Exclusions> exclusions;

	Unsent(ObjectProvider<Exclusions> exclusions) {
		this.exclusions = exclusions;
	}

	/**
	 * What the condition is asked with.
	 */
	Map<String, Object> params() {
		String excluded = this.exclusions.stream()
			.flatMap((one) -> one.wholly().stream())
			.map((one) -> one.value().toString())
			.collect(Collectors.joining(","));
		return Map.of("receiving", RECEIVING, "excluded", excluded);
	}

}
