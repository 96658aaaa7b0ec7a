package uk.rowan.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the page shows on which something is added beside what is approved; each look is
 * remembered for each child shown.
 */
@Service
class AddendumPages {

	private final OpenRecords records;

	private final RecordReader reader;

	private final RecordFrame frame;

	private final RecordTimes times;

	private final ObjectProvider<Exclusions> exclusions;

	AddendumPages(OpenRecords records, RecordReader reader, RecordFrame frame, RecordTimes times,
			ObjectProvider<Exclusions> exclusions) {
		this.records = records;
		this.reader = reader;
		this.frame = frame;
		this.times = times;
		this.exclusions = exclusions;
	}

	/**
	 * The model of the page on which something is added beside an approved record.
	 * @throws NotFound when it is not the user's to do
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		Seats seats = this.records.toDecide(user, id);
		if (!seats.approves()) {
			throw new NotFound();
		}
		this.times.journal().seen(user, seats.meeting(), "record-viewed");
		Map<String, Object> model = this.frame.model(seats.meeting());
		model.put("whose", whose(seats));
		List<Option> kinds = Arrays.stream(RecordKind.values())
			.flatMap((kind) -> this.reader.newest(id, kind).filter(FormalRecord::approved).stream())
			.map((record) -> new Option(record.kind().name(), this.times.words().say("kind." + record.kind())))
			.toList();
		model.put("kinds", kinds);
		model.put("parts", parts(id));
		model.put("kind",
				Optional.of(kinds)
					.filter((some) -> !some.isEmpty())
					.map((some) -> some.getLast().value())
					.map(RecordKind::of)
					.orElse(RecordKind.RECORD));
		return model;
	}

	/**
	 * The parts from which somebody was excluded and of which something that is approved
	 * tells; none when nobody need be asked.
	 */
	private List<Option> parts(MeetingId id) {
		Map<String, String> excluded = new TreeMap<>();
		this.exclusions.stream()
			.flatMap((one) -> one.of(id).stream())
			.forEach((one) -> Optional.ofNullable(one.part()).ifPresent((part) -> excluded.put(part, one.called())));
		if (excluded.isEmpty()) {
			return List.of();
		}
		List<Section> sections = Arrays.stream(RecordKind.values())
			.flatMap((kind) -> this.reader.newest(id, kind).filter(FormalRecord::approved).stream())
			.flatMap((record) -> record.sections().stream())
			.toList();
		List<Option> parts = excluded.entrySet()
			.stream()
			.filter((part) -> sections.stream().anyMatch((one) -> one.part().equals(part.getKey())))
			.map((part) -> new Option(part.getKey(), part.getValue()))
			.toList();
		return parts.isEmpty() ? parts
				: Stream
					.concat(parts.stream(),
							Stream.of(new Option(AddendumForm.NONE, this.times.words().say("addendum.part.none"))))
					.toList();
	}

	private List<Option> whose(Seats seats) {
		return Stream
			.concat(seats.meeting()
				.children()
				.stream()
				.map((one) -> new Option(one.aCase().toString(), one.child().name())),
					Stream.of(new Option(AddendumForm.ALL, this.times.words().say("addendum.whose.all"))))
			.toList();
	}

}
