package uk.rowan.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.ActingUser;
import uk.rowan.web.ForTheWorld;
import uk.rowan.web.Rejected;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Signing in.
 */
@Controller
@ForTheWorld
@RequestMapping(SignInController.PATH)
class SignInController {

	static final String PATH = "/sign-in";

	private static final String PAGE = "account/sign-in";

	private final SignIn signIn;

	private final AccountSession session;

	private final AskedPage asked;

	private final Returning returning;

	private final List<String> notes;

	SignInController(SignIn signIn, AccountSession session, AskedPage asked, Returning returning,
			ObjectProvider<SignInNote> notes) {
		this.signIn = signIn;
		this.session = session;
		this.asked = asked;
		this.returning = returning;
		this.notes = notes.stream().flatMap((note) -> note.lines().stream()).toList();
	}

	/**
	 * Leads to the page, which says once that the password is set.
	 */
	static ModelAndView chosen(RedirectAttributes flash) {
		flash.addFlashAttribute("chosen", true);
		return Answers.seeOther(PATH);
	}

	@GetMapping
	ModelAndView form(@RequestAttribute(name = SignInAsked.KEPT, required = false) @Nullable String kept) {
		return new ModelAndView(PAGE, Map.of("form", SignInForm.BLANK, "notes", this.notes)).addObject("kept", kept);
	}

	@PostMapping
	ModelAndView signIn(@Valid @ModelAttribute("form") SignInForm form, BindingResult problems,
			@RequestParam(defaultValue = "") String kept, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (problems.hasErrors()) {
			return again(kept);
		}
		return switch (this.signIn.attempt(form.username(), form.password(), request.getRemoteAddr())) {
			case SignIn.Admitted admitted -> admit(admitted.user(), kept, request, response);
			case SignIn.Refused refused -> {
				problems.rejectValue("username", "account.sign-in.refused");
				yield again(kept);
			}
			case SignIn.Limited limited -> {
				problems.reject("account.sign-in.limited");
				ModelAndView page = again(kept);
				page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
				yield page;
			}
		};
	}

	private ModelAndView admit(ActingUser user, String kept, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		this.session.begin(user, request);
		Optional<ModelAndView> unsent = this.returning.of(user, kept, request, response);
		if (unsent.isPresent()) {
			this.asked.removeRequest(request, response);
			return unsent.get();
		}
		RedirectView next = new RedirectView(this.asked.take(request, response), true, false);
		next.setStatusCode(HttpStatus.SEE_OTHER);
		next.setExpandUriTemplateVariables(false);
		request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
		return new ModelAndView(next);
	}

	private ModelAndView again(String kept) {
		return Rejected.view(PAGE, Map.of("notes", this.notes)).addObject("kept", this.returning.genuine(kept));
	}

}
