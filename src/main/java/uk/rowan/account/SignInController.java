package uk.rowan.account;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
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

	private final List<String> notes;

	SignInController(SignIn signIn, AccountSession session, AskedPage asked, ObjectProvider<SignInNote> notes) {
		this.signIn = signIn;
		this.session = session;
		this.asked = asked;
		this.notes = notes.stream().flatMap((note) -> note.lines().stream()).toList();
	}

	@GetMapping
	ModelAndView form() {
		return new ModelAndView(PAGE, Map.of("form", SignInForm.BLANK, "notes", this.notes));
	}

	@PostMapping
	ModelAndView signIn(@Valid @ModelAttribute("form") SignInForm form, BindingResult problems,
			HttpServletRequest request, HttpServletResponse response) {
		if (problems.hasErrors()) {
			return again();
		}
		return switch (this.signIn.attempt(form.username(), form.password(), request.getRemoteAddr())) {
			case SignIn.Admitted admitted -> admit(admitted.user(), request, response);
			case SignIn.Refused refused -> {
				problems.rejectValue("username", "account.sign-in.refused");
				yield again();
			}
			case SignIn.Limited limited -> {
				problems.reject("account.sign-in.limited");
				ModelAndView page = again();
				page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
				yield page;
			}
		};
	}

	private ModelAndView admit(ActingUser user, HttpServletRequest request, HttpServletResponse response) {
		this.session.begin(user, request);
		RedirectView next = new RedirectView(this.asked.take(request, response), true, false);
		next.setStatusCode(HttpStatus.SEE_OTHER);
		next.setExpandUriTemplateVariables(false);
		request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
		return new ModelAndView(next);
	}

	private ModelAndView again() {
		return Rejected.view(PAGE, Map.of("notes", this.notes));
	}

}
