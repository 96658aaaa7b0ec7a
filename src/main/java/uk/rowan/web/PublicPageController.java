package uk.rowan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What everybody may read of Rowan itself: how accessible it is, which cookies it sets.
 */
@Controller
@ForTheWorld
class PublicPageController {

	@GetMapping("/accessibility")
	String accessibility() {
		return "web/accessibility";
	}

	@GetMapping("/cookies")
	String cookies() {
		return "web/cookies";
	}

}
