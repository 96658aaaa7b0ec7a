package uk.rowan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the form whose sending came too late, after its writer had been signed out, with
 * all that was typed. Nothing is carried out until it is sent again (design, "Nothing
 * lost").
 */
@Component
public class UnsentForms {

	private final AskingPages pages;

	UnsentForms(AskingPages pages) {
		this.pages = pages;
	}

	/**
	 * The page that asks for the form, to the user who has just signed in; a page that
	 * fails must not undo that.
	 * @param path where it was sent to
	 * @param fields what was typed
	 * @return a page with the words alone where the form cannot be shown, or the address
	 * is none that reads a form; empty where no words were typed
	 * @throws Exception when the address cannot be read
	 */
	public Optional<ModelAndView> show(HttpServletRequest request, HttpServletResponse response, String path,
			Map<String, String[]> fields) throws Exception {
		Optional<Record> typed = this.pages.form(new Asking(request, HttpMethod.POST, path, fields));
		if (typed.isEmpty()) {
			return alone(TypedForm.words(fields.values()));
		}
		for (String page : Asking.pagesFor(path)) {
			Optional<ModelAndView> asking = open(new Asking(request, HttpMethod.GET, page, fields), response)
				.filter((found) -> fill(found, typed.get()));
			if (asking.isPresent()) {
				return asking;
			}
		}
		return alone(TypedForm.words(typed.get()));
	}

	private static Optional<ModelAndView> alone(List<String> words) {
		return words.isEmpty() ? Optional.empty()
				: Optional.of(new ModelAndView("web/failure", Map.of("words", "unsent", "typed", words)));
	}

	private Optional<ModelAndView> open(Asking asking, HttpServletResponse response) {
		try {
			return this.pages.open(asking, response);
		}
		catch (Exception ex) {
			// The sign-in stands, and the words are shown without the page.
			return Optional.empty();
		}
	}

	/**
	 * The words of a form whose page had a token that is no longer good. Only those that
	 * a page of Rowan's sent, as the browser says: nobody else may put words there.
	 */
	List<String> words(HttpServletRequest request, String path) {
		return "same-origin".equals(request.getHeader("Sec-Fetch-Site")) ? this.pages.words(request, path) : List.of();
	}

	private static boolean fill(ModelAndView page, Record typed) {
		Object now = page.getModel().get("form");
		if (now == null || now.getClass() != typed.getClass()) {
			return false;
		}
		page.addObject("form", typed);
		page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(typed, "form"));
		page.addObject("unsent", true);
		return true;
	}

}
