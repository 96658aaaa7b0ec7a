package uk.rowan.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a form again with its errors and everything that was typed; nothing was changed.
 */
public final class Rejected {

	private Rejected() {
	}

	/**
	 * The same page again, as 422.
	 * @param name the view that asked
	 */
	public static ModelAndView view(String name) {
		return view(name, Map.of());
	}

	/**
	 * The same page again, as 422.
	 * @param name the view that asked
	 * @param model what the page shows beside the form
	 */
	public static ModelAndView view(String name, Map<String, ?> model) {
		ModelAndView again = new ModelAndView(name, HttpStatus.UNPROCESSABLE_CONTENT);
		again.addAllObjects(model);
		again.addObject("rejected", true);
		return again;
	}

}
