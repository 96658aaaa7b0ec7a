package uk.rowan.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import uk.rowan.meeting.Meeting;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sections of a record as they are shown, and the numbers of its children's.
 */
@Component
class RecordParts {

	private final PreviousRecords previous;

	private final RecordWords words;

	private final JdbcClient database;

	RecordParts(PreviousRecords previous, RecordWords words, JdbcClient database) {
		this.previous = previous;
		this.words = words;
		this.database = database;
	}

	/**
	 * A record, and who reads it.
	 *
	 * @param seats who
	 * @param record what
	 * @param comments what was said about it
	 * @param names the names of those who did
	 */
	record Reading(Seats seats, FormalRecord record, List<Comment> comments, Function<AccountId, String> names) {

		boolean write() {
			return this.record.open() && this.seats.writes() && this.seats.changeable();
		}

		boolean comment() {
			return !this.record.approved() && !this.record.withdrawn() && this.seats.takesPart()
					&& this.seats.changeable();
		}

		/** When it was last sent back; never is long ago. */
		Instant returned() {
			return this.record.steps()
				.stream()
				.filter((step) -> step.act() == RecordAct.RETURNED)
				.map(Step::at)
				.reduce((first, second) -> second)
				.orElse(Instant.MAX);
		}

	}

	/**
	 * The sections about all children and about those whose case is open to the reader.
	 */
	List<RecordPage.Part> of(Reading reading) {
		Meeting meeting = reading.seats().meeting();
		return reading.record()
			.sections()
			.stream()
			.filter((section) -> OpenRecords.open(meeting, section))
			.map((section) -> part(reading, section))
			.toList();
	}

	private RecordPage.Part part(Reading reading, Section section) {
		List<RecordPage.Told> comments = reading.comments()
			.stream()
			.filter((one) -> one.section().equals(section.id()))
			.map((one) -> new RecordPage.Told(told(reading, section, one), one.words()))
			.toList();
		return new RecordPage.Part(section.id(), section.title(),
				RecordFrame.child(reading.seats().meeting(), section.aCase()), PlainText.of(section.words()),
				section.confidential(), section.lacks(), section.writtenAt().isAfter(reading.returned()),
				reading.write(), reading.comment(), comments);
	}

	private String told(Reading reading, Section section, Comment comment) {
		return this.words.told((comment.version() < section.version()) ? "told.answered" : "told.commented",
				comment.at(), reading.names().apply(comment.by()));
	}

	List<PreviousRecord> previous(Seats seats, RecordKind kind) {
		return (kind == RecordKind.RECORD) ? this.previous.of(seats.user(), seats.meeting()) : List.of();
	}

	/**
	 * The numbers of the children's records, once it is approved.
	 */
	Map<CaseId, Integer> numbers(FormalRecord record) {
		Map<CaseId, Integer> numbers = new LinkedHashMap<>();
		this.database.sql("select case_id, number from record_child where record_id = :record")
			.param("record", record.id())
			.query((row) -> {
				numbers.put(new CaseId(row.getObject("case_id", UUID.class)), row.getInt("number"));
			});
		return numbers;
	}

	List<RecordPage.Child> children(Meeting meeting, FormalRecord record) {
		Map<CaseId, Integer> numbers = numbers(record);
		return meeting.children()
			.stream()
			.filter((child) -> numbers.containsKey(child.aCase()))
			.map((child) -> new RecordPage.Child(child.aCase().toString(), child.child().name()))
			.toList();
	}

}
