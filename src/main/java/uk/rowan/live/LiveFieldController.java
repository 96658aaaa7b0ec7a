package uk.rowan.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What the script of the live screen asks: saves a field as it is typed, and tells what
 * others change.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class LiveFieldController {

	private final Writing writing;

	private final LivePages pages;

	private final LiveKeys keys;

	LiveFieldController(Writing writing, LivePages pages, LiveKeys keys) {
		this.writing = writing;
		this.pages = pages;
		this.keys = keys;
	}

	@PostMapping("/conferences/{id}/live/fields")
	ResponseEntity<?> save(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") RowForm form,
			BindingResult problems) {
		Optional<FieldKey> key = form.key();
		FieldRule.Answer answer = problems.hasErrors()
				? new FieldRule.Answer("", problems.hasFieldErrors("words") ? "words" : "field")
				: key.map((known) -> FieldRule.judge(known.kind(), form.words()))
					.orElseGet(() -> new FieldRule.Answer("", "field"));
		if (key.isEmpty() || !answer.taken()) {
			return data(HttpStatus.BAD_REQUEST, Map.of("problem", this.keys.problem(user, id, answer.problem())));
		}
		Saved saved = this.writing.save(user, id, List.of(form.typed(key.get(), answer.words())));
		Changes now = this.pages.now(saved);
		return data(saved.conflicts().isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT, now);
	}

	@GetMapping("/conferences/{id}/live/changes")
	@ResponseBody
	Changes changes(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "0") String after,
			@RequestParam(defaultValue = "") String beside) {
		return this.pages.changes(user, id, number(after), !beside.isEmpty());
	}

	/**
	 * The key with which the browser keeps what it could not send, and the token that its
	 * next forms carry; of a closed meeting too, for its user to read what was not sent.
	 */
	@GetMapping("/conferences/{id}/live/key")
	@ResponseBody
	Map<String, String> key(ActingUser user, @PathVariable MeetingId id, CsrfToken token) {
		LiveKeys.Key key = this.keys.key(user, id);
		return Map.of("account", user.id().toString(), "key", key.text(), "token", token.getToken(), "closed",
				String.valueOf(key.closed()), "held", String.valueOf(key.held()));
	}

	/**
	 * The number of a change, 0 for what is none.
	 */
	static long number(String after) {
		return after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
	}

	private static ResponseEntity<?> data(HttpStatus status, Object body) {
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
	}

}
