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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import tools.jackson.databind.ObjectMapper;
import uk.rowan.account.Accounts;
import uk.rowan.document.Sheet;
import uk.rowan.meeting.Booking;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.people.PersonSummary;
import uk.rowan.shared.CaseId;

import org.springframework.stereotype.Component;

/**
 * Puts together what one reader of a record may have, and nothing else: what is left out
 * is not in the document at all.
 */
@Component
class RecordSheet {

	private final RecordParts parts;

	private final RecordReader reader;

	private final RecordWords words;

	private final Accounts accounts;

	private final ObjectMapper json;

	RecordSheet(RecordParts parts, RecordReader reader, RecordWords words, Accounts accounts, ObjectMapper json) {
		this.parts = parts;
		this.reader = reader;
		this.words = words;
		this.accounts = accounts;
		this.json = json;
	}

	/**
	 * What a reader may have.
	 *
	 * @param children the children whose record it is
	 * @param without the sections left out
	 * @param confidential whether what is kept from the family is for them
	 * @param kept the cases of the children of whom something is kept from them
	 * @param to whom it goes and where, line by line; empty when it is only looked at
	 */
	record Share(List<MeetingChild> children, Set<UUID> without, boolean confidential, Set<CaseId> kept,
			List<String> to) {

		@Override
		public String toString() {
			return this.children.toString();
		}

		/**
		 * The same, to nobody.
		 */
		Share proof() {
			return new Share(this.children, this.without, this.confidential, this.kept, List.of());
		}

		boolean has(Section section) {
			return !this.without.contains(section.id())
					&& this.children.stream().anyMatch((child) -> section.of(child.aCase()));
		}

		boolean has(Addendum addendum) {
			return (this.confidential || !addendum.confidential())
					&& this.kept.stream().noneMatch((child) -> child.equals(addendum.aCase()))
					&& this.children.stream().anyMatch((child) -> addendum.of(child.aCase()));
		}

	}

	/**
	 * A section as it is printed.
	 *
	 * @param title what it is called, and of which child it is
	 * @param text what it says
	 */
	record Printed(String title, PlainText text) {

		@Override
		public String toString() {
			return "section";
		}

	}

	/**
	 * A child as printed.
	 *
	 * @param name what the child is called
	 * @param born when the child was born, or is expected, in words
	 */
	record Whom(String name, String born) {

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
		model.put("held", held(meeting));
		model.put("chair", chair(meeting));
		model.put("children",
				share.children().stream().map((one) -> new Whom(one.child().name(), born(one.child()))).toList());
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
		return new Sheet("record/pdf", kind, mark(record, share), model);
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
				PlainText.of(section.words()));
	}

	private Printed added(Meeting meeting, Addendum addendum) {
		String when = this.words.say("pdf.added", this.words.day(addendum.at()));
		String child = RecordFrame.child(meeting, addendum.aCase());
		return new Printed((child != null) ? this.words.say("pdf.of", when, child) : when,
				PlainText.of(addendum.words()));
	}

	private String mark(FormalRecord record, Share share) {
		if (!record.approved()) {
			return this.words.say("pdf.draft");
		}
		Map<CaseId, Integer> numbers = this.parts.numbers(record);
		return this.words.say("pdf.mark",
				share.children()
					.stream()
					.flatMap((child) -> Optional.ofNullable(numbers.get(child.aCase())).stream())
					.map((number) -> "" + number)
					.collect(Collectors.joining(", ")));
	}

	private String held(Meeting meeting) {
		return meeting.booked().map((one) -> this.words.say("pdf.held", this.words.day(one.startsAt()))).orElse("");
	}

	private String chair(Meeting meeting) {
		return meeting.booked()
			.map(Booking::chair)
			.map((chair) -> this.accounts.names(List.of(chair)).getOrDefault(chair, ""))
			.orElse("");
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
