package uk.rowan.notice;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Crumb;
import uk.rowan.web.For;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;
import uk.rowan.web.Stale;
import uk.rowan.web.TypedDate;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A new notice, from nothing or from an example.
 */
@Controller
@RequestMapping("/notices")
@For({ Role.ADMIN, Role.DPO })
class NoticeCreationController {

	private final NoticeReading reading;

	private final NoticePublishing publishing;

	private final NoticeTrail trail;

	NoticeCreationController(NoticeReading reading, NoticePublishing publishing, NoticeTrail trail) {
		this.reading = reading;
		this.publishing = publishing;
		this.trail = trail;
	}

	@ModelAttribute("crumbs")
	List<Crumb> crumbs() {
		return this.trail.toList();
	}

	@GetMapping("/new")
	ModelAndView blank() {
		return asking(NoticeForm.of(null, TypedDate.of(this.reading.today())));
	}

	@GetMapping("/examples")
	ModelAndView examples() {
		return new ModelAndView("notice/examples", Map.of("examples", NoticeExamples.all()));
	}

	@GetMapping("/examples/{name}")
	ModelAndView fromExample(@PathVariable String name) {
		NoticeExample example = NoticeExamples.named(name).orElseThrow(NotFound::new);
		return asking(NoticeForm.of(example, TypedDate.of(this.reading.today())));
	}

	@PostMapping
	Object create(ActingUser by, @Valid @ModelAttribute("form") NoticeForm form, BindingResult problems,
			RedirectAttributes flash) {
		NoticeId id = NoticeId.parse(form.id()).orElseThrow(NotFound::new);
		form.version("").check(problems, null);
		if (problems.hasErrors()) {
			return Rejected.view("notice/creating", Map.of("remarks", remarks(form)));
		}
		NewVersion first = form.version("First version").version();
		this.publishing.created(by, id)
			.ifPresentOrElse((title) -> mustBe(by, id, title, form),
					() -> this.publishing.create(by, id, form.title().strip(), first, remarks(form)));
		flash.addFlashAttribute("done", "notice.done.created");
		return SeeOther.to("/notices/" + id);
	}

	/**
	 * Refuses other words than those of an earlier sending of the same form.
	 */
	private void mustBe(ActingUser by, NoticeId id, String title, NoticeForm form) {
		NewVersion saved = this.publishing.published(by, id, form.versionId()).orElseThrow(Stale::new);
		if (!title.equals(form.title().strip()) || !saved.equals(form.version(saved.reason()).version())) {
			throw new MadeAlready(NoticeForm.of(title, form, saved), "/notices/" + id);
		}
	}

	private static ModelAndView asking(NoticeForm form) {
		return new ModelAndView("notice/creating", Map.of("form", form, "remarks", remarks(form)));
	}

	private static List<NoticeRemark> remarks(NoticeForm form) {
		return NoticeExamples.named(form.example())
			.map(NoticeExample::remarks)
			.orElse(List.of())
			.stream()
			.filter((remark) -> form.words().contains(remark.quote()))
			.toList();
	}

}
