package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import uk.rowan.meeting.Booking;
import uk.rowan.meeting.NamedApprover;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the page of a record shows; each look is remembered for each child shown. Who
 * takes part in writing sees it while it is written, others once it is approved, and what
 * was withdrawn only its chair.
 */
@Service
class RecordPages {

	private static final String DUE = "DUE";

	private final OpenRecords records;

	private final RecordReader reader;

	private final RecordFrame frame;

	private final RecordParts parts;

	private final RecordTimes times;

	RecordPages(OpenRecords records, RecordReader reader, RecordFrame frame, RecordParts parts, RecordTimes times) {
		this.records = records;
		this.reader = reader;
		this.frame = frame;
		this.parts = parts;
		this.times = times;
	}

	/**
	 * The model of the page.
	 * @param typed which, as a code; {@code DUE} for the letter, and once that is
	 * approved for the record
	 * @throws uk.rowan.web.NotFound when there is no such meeting for the user
	 */
	@Transactional
	Map<String, Object> show(ActingUser user, MeetingId id, String typed) {
		Seats seats = this.records.toShow(user, id);
		RecordKind kind = DUE.equals(typed) ? due(id) : RecordKind.of(typed);
		this.times.journal().seen(user, seats.meeting(), "record-viewed");
		FormalRecord record = this.reader.newest(id, kind).orElse(null);
		Map<String, Object> model = this.frame.model(seats.meeting());
		model.put("takesPart", seats.takesPart() && seats.meeting().cancelled() == null);
		model.put("recalls", seats.approves() ? this.reader.withdrawn(id, kind) : List.of());
		model.put("begins", (record == null) ? begins(seats) : "");
		model.put("waits", (seats.takesPart() && record != null && record.withChair()) ? waits(seats) : "");
		model.put("names", record != null && !record.approved() && user.is(Role.COORDINATOR) && seats.changeable());
		model.put("page", (record != null) ? page(seats, record) : nothing(seats, kind));
		return model;
	}

	private RecordKind due(MeetingId id) {
		return this.reader.newest(id, RecordKind.LETTER).filter(FormalRecord::approved).isPresent() ? RecordKind.RECORD
				: RecordKind.LETTER;
	}

	/** Who begins what is not begun. */
	private String begins(Seats seats) {
		return seats.meeting()
			.booked()
			.map(Booking::minuteTaker)
			.map((one) -> this.times.words().say("begin.who", this.frame.names(List.of(one)).apply(one)))
			.orElseGet(() -> this.times.words().say("begin.who.nobody"));
	}

	/** For whom it waits. */
	private String waits(Seats seats) {
		return seats.meeting()
			.approver()
			.map((one) -> this.times.words().say("waits", this.frame.names(List.of(one)).apply(one)))
			.orElse("");
	}

	private RecordPage nothing(Seats seats, RecordKind kind) {
		BeginRefusal refusal = new BeginRule(seats, this.records.stage(seats.meeting().id()),
				this.times.journal().now())
			.refuses()
			.orElse(null);
		boolean writes = seats.writes() && seats.meeting().decidable();
		boolean may = writes && refusal == null;
		RecordTimes.Due due = this.times.due(seats.meeting(), kind, null);
		return new RecordPage(kind, "NONE",
				this.times.words().say((refusal != null) ? "stands." + refusal : "stands.NONE"), List.of(), due.words(),
				due.late(), may, false, false, false, List.of(), List.of(), List.of(),
				may ? this.parts.previous(seats, kind) : List.of());
	}

	private RecordPage page(Seats seats, FormalRecord record) {
		boolean cancelled = seats.meeting().cancelled() != null;
		boolean changes = seats.changeable();
		boolean takesPart = seats.takesPart();
		boolean shown = record.shownTo(seats);
		List<Comment> comments = (shown && !record.approved()) ? this.reader.comments(record) : List.of();
		List<Addendum> addenda = (shown && record.approved()) ? addenda(seats, record) : List.of();
		List<NamedApprover> named = takesPart ? this.records.named(seats.meeting().id()) : List.of();
		Function<AccountId, String> names = this.frame.names(Stream
			.of(record.steps().stream().map(Step::by), comments.stream().map(Comment::by),
					addenda.stream().map(Addendum::by),
					named.stream().flatMap((one) -> Stream.of(one.account(), one.by())))
			.flatMap((one) -> one)
			.distinct()
			.toList());
		RecordTimes.Due due = this.times.due(seats.meeting(), record.kind(), record);
		RecordParts.Reading reading = new RecordParts.Reading(seats, record, comments, names);
		return new RecordPage(record.kind(), record.stands(),
				this.times.words().say("stands." + (cancelled ? BeginRefusal.CANCELLED : record.stands())),
				takesPart ? this.times.told(record, named, names) : List.of(), due.words(), due.late(),
				changes && seats.writes() && record.withdrawn(),
				changes && !new StepRule(seats, record, true).offered().isEmpty(),
				changes && seats.approves() && record.approved(), changes && takesPart && record.approved(),
				shown ? this.parts.of(reading) : List.of(),
				shown ? this.parts.children(seats.meeting(), record) : List.of(),
				this.times.added(seats.meeting(), addenda, names),
				(shown && record.open() && takesPart) ? this.parts.previous(seats, record.kind()) : List.of());
	}

	private List<Addendum> addenda(Seats seats, FormalRecord record) {
		return this.reader.addenda(record.id())
			.stream()
			.filter((one) -> OpenRecords.open(seats.meeting(), one))
			.toList();
	}

}
