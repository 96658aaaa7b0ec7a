package uk.rowan.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Keeps somebody signed in who says that they are still there; the request itself is what
 * prolongs the session.
 */
@Controller
@For
class SessionController {

	@PostMapping("/session/extension")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void extend() {
		// Being asked is all it takes.
	}

}
