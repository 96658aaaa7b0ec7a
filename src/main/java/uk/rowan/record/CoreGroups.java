package uk.rowan.record;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;

/**
 * Says who belongs to a core group and was not invited, so that no letter tells them when
 * it meets first (domain, 2.8 and 2.9); implemented by the module that keeps the notes.
 */
public interface CoreGroups {

	/**
	 * Members of whom only the words are known.
	 *
	 * @param who who they are, as it was typed
	 * @param aCase the case of the child whose core group alone it is, {@code null} for
	 * all
	 * @param on when it meets first, {@code null} while no day is agreed
	 */
	record Unlisted(String who, @Nullable CaseId aCase, @Nullable LocalDate on) {

		/**
		 * Whose only: names never reach a log.
		 */
		@Override
		public String toString() {
			return String.valueOf(this.aCase);
		}

	}

	/**
	 * Who they are, as things stand now.
	 */
	List<Unlisted> unlisted(MeetingId meeting);

}
