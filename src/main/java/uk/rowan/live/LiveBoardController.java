package uk.rowan.live;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the room sees.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class LiveBoardController {

	private static final String VIEW = "live/board";

	private final LivePages pages;

	private final BoardSwitch board;

	LiveBoardController(LivePages pages, BoardSwitch board) {
		this.pages = pages;
		this.board = board;
	}

	@GetMapping("/conferences/{id}/live/board")
	String show(ActingUser user, @PathVariable MeetingId id, Model model) {
		model.addAllAttributes(this.pages.board(user, id));
		return VIEW;
	}

	/**
	 * What has changed on a board that is open; 204 for nothing.
	 */
	@GetMapping("/conferences/{id}/live/board/said")
	ModelAndView said(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "0") String after) {
		return this.pages.said(user, id, LiveFieldController.number(after))
			.map((model) -> new ModelAndView("live/said", model))
			.orElseGet(() -> new ModelAndView((view, request, response) -> response.setStatus(204)));
	}

	/**
	 * Blanks the board, and shows it again; what is neither yes nor no changes nothing.
	 */
	@PostMapping("/conferences/{id}/live/board")
	String blank(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") BlankForm form,
			BindingResult problems) {
		if (problems.hasErrors()) {
			this.pages.board(user, id);
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		this.board.blank(user, id, !form.blank().isEmpty());
		return "redirect:/conferences/" + id + "/live/board";
	}

	/**
	 * Shows the room what is typed for these children, and for no other.
	 */
	@PostMapping("/conferences/{id}/live/board/children")
	String children(ActingUser user, @PathVariable MeetingId id, @ModelAttribute("form") ShownForm form,
			BindingResult problems) {
		this.board.show(user, id, form.children());
		return "redirect:/conferences/" + id + "/live/board";
	}

}
