package uk.rowan.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.conference.AbuseCategory;
import uk.rowan.conference.EndReason;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.PersonId;

/**
 * A child protection plan.
 *
 * @param id which
 * @param aCase the child's case
 * @param child whom it is about
 * @param opened the conference that opened it
 * @param last the conference that found it to be needed last
 * @param category what it is for now
 * @param startedOn the day on which it started
 * @param clock the clock by which it is reviewed next
 * @param lastHeldOn the day of the conference held last about it
 * @param reviewOn the day that this conference agreed for the review, {@code null} where
 * it agreed none
 * @param endedOn the day on which it ended, {@code null} while it runs
 * @param ended the conference that ended it, {@code null} while it runs
 * @param endReason why it ended, {@code null} while it runs, and where nobody said so
 * @param next the conference that is asked for about the child and not held yet,
 * {@code null} when there is none
 */
record Plan(PlanId id, CaseId aCase, PersonId child, MeetingId opened, MeetingId last, AbuseCategory category,
		LocalDate startedOn, String clock, LocalDate lastHeldOn, @Nullable LocalDate reviewOn,
		@Nullable LocalDate endedOn, @Nullable MeetingId ended, @Nullable EndReason endReason,
		@Nullable MeetingId next) {

	/**
	 * Whether it runs.
	 */
	public boolean runs() {
		return this.endedOn == null;
	}

	/**
	 * The identity only.
	 */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
