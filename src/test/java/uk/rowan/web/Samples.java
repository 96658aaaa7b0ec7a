package uk.rowan.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Handlers to try the shell with; part of no context.
 */
final class Samples {

	private Samples() {
	}

	record SampleForm(@NotBlank(message = "Enter the name") @Size(max = 100, message = "Shorten the name") String name,
			String address, String secret, @NotBlank(message = "Enter the reason") String reason, TypedDate born,
			String kind, String plan, List<String> needs, String version) {

		SampleForm {
			name = Objects.requireNonNullElse(name, "");
			address = Objects.requireNonNullElse(address, "");
			secret = Objects.requireNonNullElse(secret, "");
			reason = Objects.requireNonNullElse(reason, "");
			born = Objects.requireNonNullElse(born, TypedDate.BLANK);
			kind = Objects.requireNonNullElse(kind, "");
			plan = Objects.requireNonNullElse(plan, "");
			needs = (needs != null) ? List.copyOf(needs) : List.of();
			version = Objects.requireNonNullElse(version, "3");
		}

	}

	@Controller
	static class Pages {

		@ModelAttribute
		void around(Model model, ListQuery query) {
			model.addAttribute("crumbs", List.of(new Crumb("My work", "/"), new Crumb("Cases", "/cases")));
			model.addAttribute("identity",
					new IdentityBar("Ada Birch", "7 years", false,
							List.of(new Badge("CP plan: neglect", "red"), new Badge("Looked after", "blue")),
							"Chair A. N. Other · social worker B. Example"));
			model.addAttribute("tabs",
					List.of(new Tab("Overview", "/sample", true), new Tab("Chronology", "/sample/chronology", false)));
			model.addAttribute("options",
					List.of(new Option("a", "First answer"), new Option("b", "Second", "With a hint")));
			model.addAttribute("listing", new Listing<>(List.of("Ada", "Ben"), query, 260));
			model
				.addAttribute("entries",
						List.of(new TimelineEntry("14 August 2026", "Strategy discussion", "B. Example",
								"It was agreed.", null),
								new TimelineEntry("12 August 2026", "Referral", null, null, "/sample")));
		}

		@For
		@GetMapping("/sample")
		String show(Model model) {
			model.addAttribute("form", new SampleForm("", "", "", "", TypedDate.BLANK, "", "", List.of(), "3"));
			return "web/sample";
		}

		@For
		@PostMapping("/sample")
		Object save(@Valid @ModelAttribute("form") SampleForm form, BindingResult problems) {
			if (form.born().toDate().isEmpty()) {
				problems.rejectValue("born", "sample.born", "Enter a date of birth that exists");
			}
			return problems.hasErrors() ? Rejected.view("web/sample") : "redirect:/sample";
		}

	}

	@Controller
	static class Gated {

		@For(Role.ADMIN)
		@GetMapping("/sample/admin")
		@ResponseBody
		String administrators() {
			return "open";
		}

		@For({ Role.LADO, Role.CHANNEL })
		@GetMapping("/sample/ring-fenced")
		@ResponseBody
		String ringFenced() {
			return "open";
		}

		@ForTheWorld
		@GetMapping("/sample/world")
		@ResponseBody
		String world() {
			return "open";
		}

		@GetMapping("/sample/nobody")
		@ResponseBody
		String nobody() {
			return "open";
		}

		@For
		@GetMapping("/sample/who")
		@ResponseBody
		String who(ActingUser by) {
			return by.name();
		}

	}

	@Controller
	@For
	static class Failing {

		@GetMapping("/sample/cases/{id}")
		@ResponseBody
		String aCase(@PathVariable CaseId id) {
			return id.toString();
		}

		@GetMapping("/sample/number")
		@ResponseBody
		String number(@RequestParam int of) {
			return "" + of;
		}

		@GetMapping("/sample/failures/{kind}")
		String fail(@PathVariable String kind) {
			throw switch (kind) {
				case "stale" -> new Stale();
				case "locked" -> new OptimisticLockingFailureException("Ada Birch was here");
				case "twice" -> new DuplicateKeyException("Key (name)=(Ada Birch) already exists");
				case "absent" -> new NotFound();
				default -> new IllegalStateException("Ada Birch was here");
			};
		}

	}

}
