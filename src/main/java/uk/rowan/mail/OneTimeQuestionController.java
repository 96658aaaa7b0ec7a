package uk.rowan.mail;

import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import uk.rowan.shared.OneTimeToken;
import uk.rowan.web.ForTheWorld;
import uk.rowan.web.Rejected;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A question for somebody without an account. Opening the link uses nothing up.
 */
@Controller
@ForTheWorld
@RequestMapping("/one-time/{token}")
class OneTimeQuestionController {

	private static final String VIEW = "mail/question";

	private final OneTimeReader reader;

	OneTimeQuestionController(OneTimeReader reader) {
		this.reader = reader;
	}

	@GetMapping("/question")
	ModelAndView form(@PathVariable OneTimeToken token) {
		return this.reader.isOpen(token) ? new ModelAndView(VIEW, Map.of("form", OneTimeAnswerForm.BLANK)) : ended();
	}

	@PostMapping("/question")
	ModelAndView answer(@PathVariable OneTimeToken token, @Valid @ModelAttribute("form") OneTimeAnswerForm form,
			BindingResult problems) {
		if (problems.hasErrors()) {
			return this.reader.isOpen(token) ? Rejected.view(VIEW) : ended();
		}
		OneTimeReader.Outcome outcome = this.reader.use(token, form.code(), form.choice());
		if (!outcome.open()) {
			return ended();
		}
		OneTimeQuestion.Question question = outcome.question().orElse(null);
		if (question == null) {
			problems.rejectValue("code", "mail.one-time.code.wrong");
			return Rejected.view(VIEW);
		}
		if (outcome.answered()) {
			return new ModelAndView("mail/answered", Map.of("title", question.title(), "hands", outcome.handsOver()));
		}
		Map<String, Object> model = Map.of("question", question, "hands", outcome.handsOver(), "form",
				form.asking(Objects.requireNonNullElse(question.chosen(), "")));
		if (form.shown().isEmpty()) {
			return new ModelAndView(VIEW, model);
		}
		problems.rejectValue("choice", "mail.one-time.choice.missing");
		return Rejected.view(VIEW, Map.of("question", question, "hands", outcome.handsOver()));
	}

	/**
	 * Hands over what goes with the question; a code that is wrong by now asks for it
	 * again.
	 */
	@PostMapping("/document")
	Object document(@PathVariable OneTimeToken token, @Valid @ModelAttribute("form") OneTimeAnswerForm form,
			BindingResult problems) {
		OneTimeReader.Handed handed = this.reader.hand(token, problems.hasErrors() ? "" : form.code());
		if (handed.document().isPresent()) {
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"document.pdf\"")
				.body(handed.document().get().get());
		}
		if (!handed.open()) {
			return ended();
		}
		if (!problems.hasErrors()) {
			problems.rejectValue("code", "mail.one-time.code.wrong");
		}
		return Rejected.view(VIEW);
	}

	private static ModelAndView ended() {
		return new ModelAndView("mail/ended", HttpStatus.NOT_FOUND);
	}

}
