package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages show on which a record is written, commented on and moved on; each look
 * is remembered for each child shown.
 */
@Service
class WritingPages {

	private final OpenRecords records;

	private final RecordReader reader;

	private final RecordFrame frame;

	private final RecordParts parts;

	private final RecordTimes times;

	WritingPages(OpenRecords records, RecordReader reader, RecordFrame frame, RecordParts parts, RecordTimes times) {
		this.records = records;
		this.reader = reader;
		this.frame = frame;
		this.parts = parts;
		this.times = times;
	}

	/**
	 * The model of the page on which a section is written, or commented on.
	 * @param writing whether it is to be written
	 * @throws NotFound when there is none, or it is not the user's to do
	 */
	@Transactional
	Map<String, Object> section(ActingUser user, MeetingId id, UUID which, boolean writing) {
		Seats seats = this.records.toDecide(user, id);
		if (writing && !seats.writes()) {
			throw new NotFound();
		}
		FormalRecord record = this.records.recordOf(seats, which);
		this.times.journal().seen(user, seats.meeting(), "section-viewed");
		List<Comment> comments = this.reader.comments(record);
		RecordParts.Reading reading = new RecordParts.Reading(seats, record, comments,
				this.frame.names(comments.stream().map(Comment::by).distinct().toList()));
		List<RecordPage.Part> all = this.parts.of(reading);
		Map<String, Object> model = this.frame.model(seats.meeting());
		model.put("user", user.id());
		model.put("kind", record.kind());
		model.put("section", record.section(which).orElseThrow(NotFound::new));
		model.put("part", all.stream().filter((one) -> one.id().equals(which)).findFirst().orElseThrow(NotFound::new));
		model.put("parts", all);
		model.put("next", all.stream().dropWhile((one) -> !one.id().equals(which)).skip(1).findFirst());
		model.put("open", writing ? reading.write() : reading.comment());
		model.put("previous", writing ? this.parts.previous(seats, record.kind()) : List.of());
		return model;
	}

	/**
	 * The model of the page on which the next step is taken.
	 * @throws NotFound when there is no record, or no step for the user
	 * @throws NotNow when it waits for another whom somebody has named
	 */
	@Transactional
	Map<String, Object> steps(ActingUser user, MeetingId id, RecordKind kind) {
		Seats seats = this.records.toDecide(user, id);
		FormalRecord record = this.records.record(seats.meeting(), kind);
		List<RecordAct> offered = List.copyOf(new StepRule(seats, record, true).offered());
		if (offered.isEmpty()) {
			throw (seats.replaced() && record.withChair())
					? new NotNow("record.step.passed-on", Drafting.page(id, kind)) : new NotFound();
		}
		this.times.journal().seen(user, seats.meeting(), "record-viewed");
		Map<String, Object> model = this.frame.model(seats.meeting());
		model.put("record", record);
		model.put("kind", kind);
		model.put("offered", offered);
		model.put("sections", offered.contains(RecordAct.WITHDRAWN) ? sections(seats, record) : List.of());
		model.put("hint",
				Stream.of(RecordAct.APPROVED, RecordAct.PROPOSED, RecordAct.WITHDRAWN)
					.filter(offered::contains)
					.findFirst()
					.orElse(RecordAct.SENT));
		model.put("acts",
				offered.stream()
					.map((one) -> new Option(one.name(), this.times.words().say("step." + one),
							this.times.words().say("step.hint." + one)))
					.toList());
		return model;
	}

	private List<Option> sections(Seats seats, FormalRecord record) {
		return record.sections().stream().filter((one) -> OpenRecords.open(seats.meeting(), one)).map((one) -> {
			String child = RecordFrame.child(seats.meeting(), one.aCase());
			return new Option(one.id().toString(),
					(child != null) ? this.times.words().say("pdf.of", one.title(), child) : one.title());
		}).toList();
	}

}
