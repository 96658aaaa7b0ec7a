package uk.rowan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a form again that somebody else's change has overtaken: the page as things stand
 * now, with all that was typed, ready to be sent once more (design, "Nothing lost").
 */
@Component
class OvertakenForms {

	private static final String TYPED = OvertakenForms.class.getName() + ".typed";

	private final AskingPages pages;

	OvertakenForms(AskingPages pages) {
		this.pages = pages;
	}

	/**
	 * Remembers what was typed, in case the handler finds it overtaken.
	 */
	static void remember(HttpServletRequest request, Object form) {
		request.setAttribute(TYPED, form);
	}

	/**
	 * The page that asked, as 409 with what was typed.
	 * @param saved the form with what stands in the record, {@code null} where the page
	 * shows that itself
	 * @return empty where no page asks any more
	 * @throws Exception what the page itself failed with
	 */
	Optional<ModelAndView> again(HttpServletRequest request, HttpServletResponse response, @Nullable Record saved)
			throws Exception {
		if (!(request.getAttribute(TYPED) instanceof Record typed)) {
			return Optional.empty();
		}
		for (String page : Asking.pagesFor(request.getRequestURI())) {
			Optional<ModelAndView> asking = this.pages
				.open(new Asking(request, HttpMethod.GET, page, request.getParameterMap()), response)
				.filter((found) -> keep(typed, found, saved));
			if (asking.isPresent()) {
				return asking;
			}
		}
		return Optional.empty();
	}

	/**
	 * The words that were typed, for a page on which nothing can be sent any more.
	 */
	static List<String> words(HttpServletRequest request) {
		return (request.getAttribute(TYPED) instanceof Record typed) ? TypedForm.words(typed) : List.of();
	}

	/**
	 * The words that were sent to a handler that has not come to read them. The page's
	 * token was good: they come from a page of Rowan's.
	 */
	List<String> wordsSent(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) ? this.pages.words(request, request.getRequestURI())
				: List.of();
	}

	private static boolean keep(Record typed, ModelAndView page, @Nullable Record saved) {
		Map<String, Object> model = page.getModel();
		if (!(model.get("form") instanceof Record now) || now.getClass() != typed.getClass()) {
			return false;
		}
		Optional<TypedForm> form = TypedForm.of(typed, now, (saved != null) ? saved : now);
		form.ifPresent((both) -> {
			model.put("form", both.merged());
			model.put(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(both.merged(), "form"));
			model.put("meanwhile", both.savedMeanwhile());
			model.put("rejected", true);
			page.setStatus(HttpStatus.CONFLICT);
		});
		return form.isPresent();
	}

}
