package uk.rowan.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads forms of many rows: all views of all agencies about all children are one form.
 */
@ControllerAdvice
class LongForms {

	/** As many as {@link ReadableTextFilter} lets through. */
	private static final int MOST_ROWS = 2_000;

	@InitBinder
	void rows(WebDataBinder binder) {
		binder.setAutoGrowCollectionLimit(MOST_ROWS);
	}

}
