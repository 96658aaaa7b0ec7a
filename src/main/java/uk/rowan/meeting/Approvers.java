package uk.rowan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import uk.rowan.casefile.AllocationRefusal;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names who approves what is written of a meeting, where its chair cannot: whoever could
 * have chaired it.
 */
@Service
public class Approvers {

	private final MeetingReader reader;

	private final MeetingRows rows;

	private final Diary diary;

	private final CaseFiles cases;

	Approvers(MeetingReader reader, MeetingRows rows, Diary diary, CaseFiles cases) {
		this.reader = reader;
		this.rows = rows;
		this.diary = diary;
		this.cases = cases;
	}

	/**
	 * Everybody who was named, the first first; whoever asks has found the meeting within
	 * reach.
	 */
	@Transactional(readOnly = true)
	public List<NamedApprover> of(MeetingId id) {
		return this.reader.approvers(id);
	}

	/**
	 * Names somebody, or the chair again: the children's cases are open to them as to
	 * whoever has a seat.
	 * @param seen how many were named when the form was opened
	 * @return why not, as at a booking, or that they approve it already; empty when they
	 * are named now
	 * @throws NotFound when there is no such meeting, it is not booked, or it is not the
	 * user's to decide about
	 * @throws Stale when somebody was named since
	 */
	@Transactional
	public Optional<AllocationRefusal> name(ActingUser by, MeetingId id, int seen, AccountId who, String reason) {
		this.reader.lock(id);
		Meeting meeting = this.reader.find(by, id).filter(Meeting::decidable).orElseThrow(NotFound::new);
		AccountId standing = meeting.approver().orElseThrow(NotFound::new);
		if (of(id).size() != seen) {
			throw new Stale();
		}
		Optional<AllocationRefusal> refused = who.equals(standing) ? Optional.of(AllocationRefusal.HOLDS_IT)
				: unfit(meeting, who);
		if (refused.isEmpty()) {
			this.diary.lock(Set.of(standing.value(), who.value()));
			this.rows.approver(by, meeting, seen + 1, who, reason);
		}
		return refused;
	}

	/** As at a booking: a child out of reach gives no hint. */
	private Optional<AllocationRefusal> unfit(Meeting meeting, AccountId who) {
		return meeting.children()
			.stream()
			.flatMap((child) -> this.cases.refusesToMeet(child.aCase(), who, Role.CHAIR).stream())
			.findFirst();
	}

}
