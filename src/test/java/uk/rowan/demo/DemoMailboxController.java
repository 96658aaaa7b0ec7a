package uk.rowan.demo;

import uk.rowan.web.For;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows what the demo sent.
 */
@Controller
@Profile("demo")
@For
class DemoMailboxController {

	private final DemoMailbox mailbox;

	DemoMailboxController(DemoMailbox mailbox) {
		this.mailbox = mailbox;
	}

	@GetMapping("/demo/mailbox")
	String list(Model model) {
		model.addAttribute("messages", this.mailbox.messages());
		return "demo/mailbox";
	}

}
