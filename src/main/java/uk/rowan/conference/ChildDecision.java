package uk.rowan.conference;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;

/**
 * What a conference decides for one child (domain, 2.6).
 *
 * @param aCase the child's case
 * @param planNeeded whether a child protection plan is needed, {@code null} while that is
 * not decided
 * @param category what the plan is for, {@code null} without one
 * @param reasons why
 * @param dissent who disagreed, and with what; empty when nobody did
 * @param quorate whether enough agencies were present for this child
 * @param inquorateReason why the conference went on without; empty when it was quorate
 * @param outline the outline plan, empty without a plan
 * @param lead the lead social worker, empty without a plan
 * @param coreGroup who belongs to the core group, empty without a plan
 * @param coreGroupOn when it first meets, {@code null} without a plan
 * @param reviewOn the day agreed for the review, {@code null} without a plan
 * @param saidAt when it was decided, where that was before it was typed
 * @param endReason why the child's plan ends, {@code null} where none does
 */
public record ChildDecision(CaseId aCase, @Nullable Boolean planNeeded, @Nullable AbuseCategory category,
		String reasons, String dissent, boolean quorate, String inquorateReason, Outline outline, String lead,
		String coreGroup, @Nullable LocalDate coreGroupOn, @Nullable LocalDate reviewOn, @Nullable Instant saidAt,
		@Nullable EndReason endReason) {

	/**
	 * A decision by which no plan ends.
	 */
	public ChildDecision(CaseId aCase, @Nullable Boolean planNeeded, @Nullable AbuseCategory category, String reasons,
			String dissent, boolean quorate, String inquorateReason, Outline outline, String lead, String coreGroup,
			@Nullable LocalDate coreGroupOn, @Nullable LocalDate reviewOn, @Nullable Instant saidAt) {
		this(aCase, planNeeded, category, reasons, dissent, quorate, inquorateReason, outline, lead, coreGroup,
				coreGroupOn, reviewOn, saidAt, null);
	}

	/**
	 * Whether it was decided that a plan is needed.
	 */
	public boolean plan() {
		return Boolean.TRUE.equals(this.planNeeded);
	}

	/**
	 * Whose only.
	 */
	@Override
	public String toString() {
		return this.aCase.toString();
	}

}
