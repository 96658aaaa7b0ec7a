package uk.rowan.conference;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.consent.ConsentPurpose;
import uk.rowan.consent.Consents;
import uk.rowan.consent.Standing;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says to the live screen whether the summary may be recorded with those who are there:
 * in numbers, and who is still to be asked; never who said no (ST-15 to ST-18).
 */
@Service
public class RecordingAnswers {

	private final Consents consents;

	RecordingAnswers(Consents consents) {
		this.consents = consents;
	}

	/**
	 * How it stands with those who are there.
	 *
	 * @param open whether it may be recorded
	 * @param minutesOnly whether it is settled that it may not
	 * @param agreed how many were advised and agree
	 * @param toAsk who is still to be advised or asked; nobody once it is settled
	 */
	public record Gate(boolean open, boolean minutesOnly, int agreed, Set<InviteeId> toAsk) {

		public Gate {
			toAsk = Set.copyOf(toAsk);
		}

	}

	/**
	 * The gate.
	 * @param present who is there; the user has made sure that they may see the meeting
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Gate gate(MeetingId id, Collection<InviteeId> present) {
		Map<UUID, Standing> standing = this.consents.standing(ConsentPurpose.RECORDING, id.value());
		RecordingGate gate = RecordingGate
			.of(present.stream().map((one) -> standing.getOrDefault(one.value(), Standing.NONE)).toList());
		Set<InviteeId> toAsk = gate.minutesOnly() ? Set.of()
				: present.stream()
					.filter((one) -> RecordingGate.asks(standing.getOrDefault(one.value(), Standing.NONE)))
					.collect(Collectors.toUnmodifiableSet());
		return new Gate(gate.open(), gate.minutesOnly(), gate.agreed(), toAsk);
	}

}
