package uk.rowan.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;

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
 * Publishing a further version of a notice.
 */
@Controller
@RequestMapping("/notices/{id}/versions")
@For({ Role.ADMIN, Role.DPO })
class VersionController {

	private final NoticeReading reading;

	private final NoticePublishing publishing;

	private final NoticeTrail trail;

	VersionController(NoticeReading reading, NoticePublishing publishing, NoticeTrail trail) {
		this.reading = reading;
		this.publishing = publishing;
		this.trail = trail;
	}

	@GetMapping("/new")
	ModelAndView form(@PathVariable NoticeId id) {
		NoticeReading.Version latest = latest(id);
		return new ModelAndView("notice/publishing", model(id)).addObject("form", VersionForm.following(latest.number(),
				this.reading.version(id, latest.number()).words(), later(latest.from(), this.reading.today())));
	}

	@PostMapping
	Object publish(ActingUser by, @PathVariable NoticeId id, @Valid @ModelAttribute("form") VersionForm form,
			BindingResult problems, RedirectAttributes flash) {
		NoticeReading.Version latest = latest(id);
		Optional<NewVersion> published = this.publishing.published(by, id, form.versionId());
		form.check(problems, published.isPresent() ? null : latest.from());
		if (problems.hasErrors()) {
			return Rejected.view("notice/publishing", model(id));
		}
		if (published.isEmpty()) {
			this.publishing.publish(by, id, form.version());
		}
		else if (!published.get().equals(form.version())) {
			throw new MadeAlready(VersionForm.of(published.get()), "/notices/" + id);
		}
		flash.addFlashAttribute("done", "notice.done.published");
		return SeeOther.to("/notices/" + id);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private NoticeReading.Version latest(NoticeId id) {
		List<NoticeReading.Version> versions = this.reading.versions(id);
		if (versions.isEmpty()) {
			throw new NotFound();
		}
		return versions.getFirst();
	}

	private Map<String, Object> model(NoticeId id) {
		String title = this.reading.title(id);
		return Map.of("title", title, "action", "/notices/" + id + "/versions", "crumbs", this.trail.to(id, title));
	}

}
