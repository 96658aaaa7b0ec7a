package uk.rowan.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a change leads: the page that shows it, asked for anew (303).
 */
public final class SeeOther {

	private SeeOther() {
	}

	/**
	 * The page at a path of Rowan's own.
	 */
	public static RedirectView to(String path) {
		RedirectView view = new RedirectView(path, true);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		return view;
	}

}
