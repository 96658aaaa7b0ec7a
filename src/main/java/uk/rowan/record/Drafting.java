package uk.rowan.record;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins records and letters, writes them and comments on them while they are open.
 */
@Service
class Drafting {

	private final OpenRecords records;

	private final RecordReader reader;

	private final RecordRows rows;

	private final Skeleton skeleton;

	private final RecordJournal journal;

	Drafting(OpenRecords records, RecordReader reader, RecordRows rows, Skeleton skeleton, RecordJournal journal) {
		this.records = records;
		this.reader = reader;
		this.rows = rows;
		this.skeleton = skeleton;
		this.journal = journal;
	}

	/**
	 * Looks whether a record is the user's to write, before what was sent is read.
	 * @throws NotFound when it is not
	 * @throws NotNow when the meeting was cancelled
	 */
	@Transactional(readOnly = true)
	void mustWrite(ActingUser user, MeetingId id) {
		if (!this.records.toDecide(user, id).writes()) {
			throw new NotFound();
		}
	}

	/**
	 * Begins a record with the notes in place, or a new issue of one that was withdrawn;
	 * one that is begun already stays as it is.
	 * @throws NotFound when it is not the user's to write
	 * @throws NotNow before the meeting was held, while the notes are still typed, and
	 * when it was cancelled
	 */
	@Transactional
	void begin(ActingUser by, MeetingId id, RecordKind kind) {
		Seats seats = writing(by, id);
		FormalRecord earlier = this.reader.newest(id, kind).orElse(null);
		if (earlier != null && !earlier.withdrawn()) {
			return;
		}
		if (earlier == null) {
			mustBeOver(seats, kind);
		}
		Draft draft = (earlier != null) ? again(earlier) : this.skeleton.of(by, seats.meeting(), kind);
		UUID record = this.rows.begin(by, id, kind, (earlier != null) ? earlier.issue() + 1 : 1, draft);
		this.journal.changed(by, id, RecordJournal.note("record-begun", "record", record).with("kind", kind));
	}

	private void mustBeOver(Seats seats, RecordKind kind) {
		MeetingId id = seats.meeting().id();
		new BeginRule(seats, this.records.stage(id), this.journal.now()).refuses().ifPresent((refusal) -> {
			throw new NotNow("record.begin.refused." + refusal, page(id, kind));
		});
	}

	/**
	 * The sections stay, with the words of those that were found to be clean, and what
	 * was added beside them becomes sections; its words come along when all others do.
	 */
	private Draft again(FormalRecord withdrawn) {
		Set<UUID> clean = this.reader.clean(withdrawn);
		boolean whole = withdrawn.sections().stream().allMatch((one) -> clean.contains(one.id()));
		Stream<Draft.Section> added = this.reader.addenda(withdrawn.id())
			.stream()
			.map((one) -> this.skeleton.added(one, whole ? one.words() : ""));
		Stream<Draft.Section> sections = withdrawn.sections()
			.stream()
			.map((one) -> new Draft.Section(one.title(), clean.contains(one.id()) ? one.words() : "", one.aCase(),
					one.confidential(), one.withheldFrom().stream().map(InviteeId::new).collect(Collectors.toSet()),
					one.part(), one.needed()));
		return new Draft(Stream.concat(sections, added).toList());
	}

	/**
	 * Writes a section.
	 * @param version the version that the form showed
	 * @throws NotFound when there is none, or it is not the user's to write
	 * @throws Stale when somebody else has written it since
	 * @throws NotNow when the record lies with the chair, or is approved
	 */
	@Transactional
	void write(ActingUser by, MeetingId id, UUID which, int version, SectionForm form) {
		this.rows.write(by, which, unwritten(by, id, which, version).version() + 1, form.cleaned(), form.keeps());
		written(by, id, which, version + 1);
	}

	/**
	 * Keeps what is being typed in a section, as {@link #write} does, but in the place of
	 * what the user typed a moment ago; its entry is left once a quarter of an hour
	 * (design, "Audit").
	 * @return the version that stands
	 */
	@Transactional
	int keep(ActingUser by, MeetingId id, UUID which, int version, SectionForm form) {
		Section section = unwritten(by, id, which, version);
		if (section.words().equals(form.cleaned()) && section.confidential() == form.keeps()) {
			return version;
		}
		boolean known = this.rows.wroteThisQuarter(by, which);
		if (!this.rows.writeOn(by, which, version + 1, form.cleaned(), form.keeps())) {
			this.rows.write(by, which, version + 1, form.cleaned(), form.keeps());
		}
		if (!known) {
			written(by, id, which, version + 1);
		}
		return version + 1;
	}

	private Section unwritten(ActingUser by, MeetingId id, UUID which, int version) {
		Seats seats = writing(by, id);
		FormalRecord record = this.records.recordOf(seats, which);
		Section section = record.section(which).orElseThrow(NotFound::new);
		if (section.version() != version) {
			throw new Stale();
		}
		mustBeOpen(record);
		return section;
	}

	private void written(ActingUser by, MeetingId id, UUID which, int version) {
		this.journal.changed(by, id, RecordJournal.note("section-written", "section", which).with("version", version));
	}

	/**
	 * Comments on a section, unless an earlier sending of the same form has.
	 * @throws NotFound when there is none, or it is not the user's to comment on
	 * @throws MadeAlready when it was sent with other words
	 * @throws NotNow when the record is approved, or withdrawn
	 */
	@Transactional
	void comment(ActingUser by, MeetingId id, UUID which, CommentForm form) {
		Seats seats = this.records.toChange(by, id);
		FormalRecord record = this.records.recordOf(seats, which);
		Section section = record.section(which).orElseThrow(NotFound::new);
		UUID identity = form.identity();
		boolean open = !record.approved() && !record.withdrawn();
		if (open && this.rows.comment(by, identity, section, form.words())) {
			this.journal.changed(by, id, RecordJournal.note("section-commented", "section", which));
			return;
		}
		Comment kept = this.reader.comments(record)
			.stream()
			.filter((one) -> one.id().equals(identity) && one.section().equals(which) && one.by().equals(by.id()))
			.findFirst()
			.orElseThrow(() -> open ? new Stale() : new NotNow("record.comment.closed", page(id, record.kind())));
		if (!kept.words().equals(form.words())) {
			throw new MadeAlready(new CommentForm(form.id(), kept.words()), page(id, record.kind()));
		}
	}

	/**
	 * Where the record is shown.
	 */
	static String page(MeetingId id, RecordKind kind) {
		return "/conferences/" + id + "/record" + ((kind == RecordKind.RECORD) ? "" : "?kind=" + kind);
	}

	private Seats writing(ActingUser by, MeetingId id) {
		Seats seats = this.records.toChange(by, id);
		if (!seats.writes()) {
			throw new NotFound();
		}
		return seats;
	}

	private static void mustBeOpen(FormalRecord record) {
		if (!record.open()) {
			throw new NotNow(record.withChair() ? "record.section.with-chair" : "record.section.approved",
					page(record.meeting(), record.kind()));
		}
	}

}
