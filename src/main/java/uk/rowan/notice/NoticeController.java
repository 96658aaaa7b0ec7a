package uk.rowan.notice;

import java.util.List;
import java.util.Map;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The council's notices, for everybody who works with Rowan.
 */
@Controller
@RequestMapping("/notices")
@For
class NoticeController {

	private final NoticeReading reading;

	private final NoticeTrail trail;

	NoticeController(NoticeReading reading, NoticeTrail trail) {
		this.reading = reading;
		this.trail = trail;
	}

	@GetMapping
	ModelAndView list(ActingUser user) {
		return new ModelAndView("notice/notices",
				Map.of("notices", this.reading.list(), "mayPublish", mayPublish(user)));
	}

	@GetMapping("/{id}")
	ModelAndView show(ActingUser user, @PathVariable NoticeId id) {
		String title = this.reading.title(id);
		List<NoticeReading.Version> versions = this.reading.versions(id);
		int number = versions.stream()
			.filter((version) -> !version.from().isAfter(this.reading.today()))
			.findFirst()
			.orElse(versions.getLast())
			.number();
		return new ModelAndView("notice/notice", Map.of("id", id, "title", title, "versions", versions, "version",
				this.reading.version(id, number), "mayPublish", mayPublish(user), "crumbs", this.trail.toList()));
	}

	@GetMapping("/{id}/versions/{number}")
	ModelAndView version(@PathVariable NoticeId id, @PathVariable String number) {
		if (!number.matches("[0-9]{1,6}")) {
			throw new NotFound();
		}
		String title = this.reading.title(id);
		return new ModelAndView("notice/version", Map.of("id", id, "title", title, "version",
				this.reading.version(id, Integer.parseInt(number)), "crumbs", this.trail.to(id, title)));
	}

	@GetMapping("/{id}/givings")
	ModelAndView givings(@PathVariable NoticeId id) {
		String title = this.reading.title(id);
		return new ModelAndView("notice/givings",
				Map.of("title", title, "givings", this.reading.givings(id), "crumbs", this.trail.to(id, title)));
	}

	private static boolean mayPublish(ActingUser user) {
		return user.is(Role.ADMIN) || user.is(Role.DPO);
	}

}
