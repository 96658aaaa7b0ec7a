package uk.rowan.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.rowan.meeting.Approvers;
import uk.rowan.meeting.NamedApprover;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names another chair to approve letter and record of one conference, where its own
 * cannot: they have written in it, are ill, or have left.
 */
@Service
class Naming {

	/** They write it: whoever approves it does not. */
	private static final String AUTHOR = "AUTHOR";

	private final OpenRecords records;

	private final RecordReader reader;

	private final Approvers approvers;

	private final RecordFrame frame;

	private final RecordTimes times;

	Naming(OpenRecords records, RecordReader reader, Approvers approvers, RecordFrame frame, RecordTimes times) {
		this.records = records;
		this.reader = reader;
		this.approvers = approvers;
		this.frame = frame;
		this.times = times;
	}

	/**
	 * The model of the page.
	 * @throws NotFound when there is no such meeting for the user, or it is not theirs to
	 * do
	 * @throws NotNow when nothing is left to be approved, or nothing yet
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Seats seats = this.records.toDecide(user, id);
		waiting(seats);
		this.times.journal().seen(user, seats.meeting(), "record-viewed");
		AccountId now = seats.meeting().approver().orElseThrow(NotFound::new);
		Map<String, Object> model = this.frame.model(seats.meeting());
		model.put("now", this.frame.names(List.of(now)).apply(now));
		model.put("chairs",
				this.frame.chairs().stream().map((one) -> new Option(one.id().toString(), one.name())).toList());
		model.put("named", this.records.named(id));
		return model;
	}

	/**
	 * Names somebody.
	 * @param seen how many were named when the form was opened
	 * @return why not, as a code; empty when they are named now
	 * @throws NotFound when there is no such meeting for the user, or it is not theirs to
	 * do
	 * @throws NotNow when nothing is left to be approved, or nothing yet
	 * @throws Stale when somebody was named since
	 */
	@Transactional
	Optional<String> name(ActingUser by, MeetingId id, int seen, AccountId who, String reason) {
		Seats seats = this.records.toName(by, id);
		List<FormalRecord> waiting = waiting(seats);
		List<NamedApprover> named = this.records.named(id);
		if (named.size() != seen) {
			throw new Stale();
		}
		boolean writes = seats.meeting().booked().filter((one) -> who.equals(one.minuteTaker())).isPresent()
				|| waiting.stream().anyMatch((one) -> one.authors().contains(who.value()));
		return writes ? Optional.of(AUTHOR) : this.approvers.name(by, id, seen, who, reason).map(Enum::name);
	}

	/**
	 * What is begun and not approved.
	 * @throws NotNow when there is no such thing
	 */
	private List<FormalRecord> waiting(Seats seats) {
		MeetingId id = seats.meeting().id();
		List<FormalRecord> waiting = Arrays.stream(RecordKind.values())
			.flatMap((kind) -> this.reader.newest(id, kind).stream())
			.filter((record) -> !record.approved())
			.toList();
		if (waiting.isEmpty()) {
			throw new NotNow("record.approver.not-now", Drafting.page(id, RecordKind.RECORD));
		}
		return waiting;
	}

}
