package uk.rowan.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import tools.jackson.databind.ObjectMapper;
import uk.rowan.document.Sheet;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.people.PersonSummary;

import org.springframework.stereotype.Component;

/**
 * Puts together what one reader of a record may have, and nothing else: what is left out
 * is not in the document at all.
 */
@Component
class RecordSheet {

	private final RecordFront front;

	private final RecordReader reader;

	private final RecordWords words;

	private final ObjectMapper json;

	RecordSheet(RecordFront front, RecordReader reader, RecordWords words, ObjectMapper json) {
		this.front = front;
		this.reader = reader;
		this.words = words;
		this.json = json;
	}

	/**
	 * What a reader may have.
	 *
	 * @param children the children whose record it is
	 * @param without the sections left out
	 * @param confidential whether what is kept from the family is for them
	 * @param addenda what was added beside it and is not for them
	 * @param to whom it goes and where, line by line; empty when it is only looked at
	 */
	record Share(List<MeetingChild> children, Set<UUID> without, boolean confidential, AddendumRule addenda,
			List<String> to) {

		@Override
		public String toString() {
			return this.children.toString();
		}

		/**
		 * The same, to nobody.
		 */
		Share proof() {
			return new Share(this.children, this.without, this.confidential, this.addenda, List.of());
		}

		boolean has(Section section) {
			return !this.without.contains(section.id())
					&& this.children.stream().anyMatch((child) -> section.of(child.aCase()));
		}

		boolean has(Addendum addendum) {
			return (this.confidential || !addendum.confidential()) && !this.addenda.withholds(addendum)
					&& this.children.stream().anyMatch((child) -> addendum.of(child.aCase()));
		}

	}

	/**
	 * A section as it is printed.
	 *
	 * @param title what it is called, and of which child it is
	 * @param kept whether it is kept from the family, which its paper must say
	 * @param text what it says
	 */
	record Printed(String title, boolean kept, PlainText text) {

		@Override
		public String toString() {
			return "section";
		}

	}

	/**
	 * A child as printed.
	 *
	 * @param name what the child is called
	 * @param reference the reference of the child's case
	 * @param born when the child was born, or is expected, in words
	 */
	record Whom(String name, String reference, String born) {

		@Override
		public String toString() {
			return "child";
		}

	}

	Sheet of(Meeting meeting, FormalRecord record, Share share) {
		String kind = this.words.say("kind." + record.kind());
		Map<String, Object> model = new HashMap<>();
		model.put("kind", kind);
		model.put("to", share.to());
		model.put("draft", !record.approved());
		model.put("letter", this.front.letter(record, share.to()));
		model.put("front", this.front.lines(meeting, record));
		model.put("children",
				share.children()
					.stream()
					.map((one) -> new Whom(one.child().name(), one.reference(), born(one.child())))
					.toList());
		model.put("sections",
				record.sections()
					.stream()
					.filter((one) -> share.has(one) && !one.words().isBlank())
					.map((one) -> printed(meeting, one))
					.toList());
		model.put("addenda",
				(record.approved() ? this.reader.addenda(record.id()) : List.<Addendum>of()).stream()
					.filter(share::has)
					.map((one) -> added(meeting, one))
					.toList());
		return new Sheet("record/pdf", kind, mark(meeting, record), model);
	}

	/**
	 * What proves afterwards which words went to somebody, without keeping them twice:
	 * the SHA-256 of all that is printed, in hexadecimal.
	 */
	String digest(Sheet sheet) {
		String printed = sheet.mark() + this.json.writeValueAsString(new TreeMap<String, Object>(sheet.model()));
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(printed.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Printed printed(Meeting meeting, Section section) {
		String child = RecordFrame.child(meeting, section.aCase());
		return new Printed((child != null) ? this.words.say("pdf.of", section.title(), child) : section.title(),
				section.confidential(), PlainText.of(section.words()));
	}

	private Printed added(Meeting meeting, Addendum addendum) {
		String when = this.words.say("pdf.added", this.words.day(addendum.at()));
		String child = RecordFrame.child(meeting, addendum.aCase());
		return new Printed((child != null) ? this.words.say("pdf.of", when, child) : when, addendum.confidential(),
				PlainText.of(addendum.words()));
	}

	/** What it is and of when; what was issued anew says so. */
	private String mark(Meeting meeting, FormalRecord record) {
		if (!record.approved()) {
			return this.words.say("pdf.draft");
		}
		String held = meeting.booked().map((one) -> this.words.day(one.startsAt())).orElse("");
		return this.words.say((record.issue() > 1) ? "pdf.mark.anew" : "pdf.mark",
				this.words.say("kind." + record.kind()), held, "" + record.issue());
	}

	private String born(PersonSummary child) {
		LocalDate born = child.born();
		LocalDate expected = child.expected();
		List<String> said = new ArrayList<>();
		if (born != null) {
			said.add(this.words.day(born));
		}
		else if (expected != null) {
			said.add(this.words.say("pdf.expected", this.words.day(expected)));
		}
		return String.join("", said);
	}

}
