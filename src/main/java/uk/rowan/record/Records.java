package uk.rowan.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import uk.rowan.meeting.Meeting;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of records. Lists join the view {@code record_standing}.
 */
@Service
public class Records {

	private final Drafting drafting;

	private final Approving approving;

	private final DeliverySending sending;

	private final RecordReader reader;

	private final PreviousRecords previous;

	Records(Drafting drafting, Approving approving, DeliverySending sending, RecordReader reader,
			PreviousRecords previous) {
		this.drafting = drafting;
		this.approving = approving;
		this.sending = sending;
		this.reader = reader;
		this.previous = previous;
	}

	/**
	 * Begins a record or a letter with the notes in place; one that is begun stays.
	 * @throws NotFound when it is not the user's to write
	 */
	@Transactional
	public void begin(ActingUser by, MeetingId id, RecordKind kind) {
		this.drafting.begin(by, id, kind);
	}

	/**
	 * The sections of the newest issue, in their order; the caller has the meeting open.
	 * @return none when it is not begun
	 */
	@Transactional(readOnly = true)
	public List<UUID> sections(MeetingId id, RecordKind kind) {
		return this.reader.newest(id, kind)
			.stream()
			.flatMap((one) -> one.sections().stream())
			.map(Section::id)
			.toList();
	}

	/**
	 * The sections of the newest issue in which it must say something and does not yet;
	 * the caller has the meeting open.
	 */
	@Transactional(readOnly = true)
	public List<UUID> lacking(MeetingId id, RecordKind kind) {
		return this.reader.newest(id, kind)
			.stream()
			.flatMap((one) -> one.sections().stream())
			.filter(Section::lacks)
			.map(Section::id)
			.toList();
	}

	/**
	 * Writes a section anew.
	 * @param confidential whether it is kept from the family
	 * @throws NotFound when it is not the user's to write
	 * @throws uk.rowan.web.NotNow when the record is not open
	 */
	@Transactional
	public void write(ActingUser by, MeetingId id, UUID section, String words, boolean confidential) {
		int version = this.reader.kindOf(id, section)
			.flatMap((kind) -> this.reader.newest(id, kind))
			.flatMap((record) -> record.section(section))
			.map(Section::version)
			.orElseThrow(NotFound::new);
		this.drafting.write(by, id, section, version, new SectionForm("" + version, words, confidential ? "yes" : ""));
	}

	/**
	 * Sends a record to the chair, approves it, and so on.
	 * @param words why; may be empty where nothing needs a reason
	 * @return whether it was done; not so when a rule speaks against it
	 * @throws NotFound when it is not the user's to do now
	 */
	@Transactional
	public boolean take(ActingUser by, MeetingId id, RecordKind kind, RecordAct act, String words) {
		int seen = this.reader.newest(id, kind).map((record) -> record.steps().size()).orElse(0);
		Optional<StepRefusal> refused = this.approving.take(by, id, kind, seen, act, words, Set.of());
		return refused.isEmpty();
	}

	/**
	 * Adds a row to the distribution for everybody who has none, and sends those that can
	 * go without anybody looking again.
	 * @return how many went
	 * @throws NotFound when it is not the user's to send, or nothing is approved
	 */
	public int distribute(ActingUser by, MeetingId id, RecordKind kind) {
		return this.sending.everybody(by, id, kind);
	}

	/**
	 * The last record that was approved, of each child of a meeting who has one; whoever
	 * shows them remembers that.
	 * @param meeting as far as the user may see it, and not withheld
	 */
	@Transactional(readOnly = true)
	public List<PreviousRecord> previous(ActingUser user, Meeting meeting) {
		return this.previous.of(user, meeting);
	}

}
