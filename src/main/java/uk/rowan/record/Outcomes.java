package uk.rowan.record;

import java.util.Optional;

import uk.rowan.shared.MeetingId;

/**
 * Says how far meetings have come, so that no record is begun while notes are still
 * typed, and none is asked for where nothing was decided (domain, 2.5 and 2.8);
 * implemented by the module that keeps the notes.
 */
public interface Outcomes {

	/** How far a meeting has come. */
	enum Stage {

		/** Something was typed, and it is not closed. */
		UNDER_WAY,
		/** It ended without decisions; another is held instead. */
		ADJOURNED,
		/** It was closed with its decisions. */
		DECIDED

	}

	/** What a conference was held for. */
	enum Type {

		/** Whether a plan is needed, for the first time. */
		INITIAL,
		/** Whether the plan is needed still. */
		REVIEW

	}

	/**
	 * What it was held for.
	 * @return empty where that is not known
	 */
	Optional<Type> type(MeetingId meeting);

	/**
	 * How far it has come.
	 * @return empty when nothing was typed
	 */
	Optional<Stage> of(MeetingId meeting);

}
