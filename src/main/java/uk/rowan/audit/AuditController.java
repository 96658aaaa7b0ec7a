package uk.rowan.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.ListQuery;
import uk.rowan.web.NotFound;
import uk.rowan.web.Rejected;
import uk.rowan.web.SeeOther;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The audit, searched by the data protection officer: what is typed is posted, so that
 * names never stand in an address.
 */
@Controller
@RequestMapping("/audit")
@For(Role.DPO)
class AuditController {

	private final AuditSearch search;

	private final SearchReading reading;

	private final ActLabels labels;

	AuditController(AuditSearch search, SearchReading reading, ActLabels labels) {
		this.search = search;
		this.reading = reading;
		this.labels = labels;
	}

	@GetMapping
	ModelAndView list(ActingUser user, ListQuery list, @RequestParam Optional<AccountId> actor,
			@RequestParam("case") Optional<CaseId> aCase, @RequestParam Optional<PersonId> person,
			@RequestParam(required = false) @Nullable String act,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
		AuditQuery query = new AuditQuery(actor.orElse(null), aCase.orElse(null), person.orElse(null), act, from, to);
		AuditSearch.Found found = this.search.find(user, query, list);
		return new ModelAndView("audit/entries",
				Map.of("form", this.reading.form(query, found.closed()), "acts", this.labels.options(), "listing",
						found.listing(), "address", query.address(), "most", AuditSearch.MOST))
			.addAllObjects(whose(query, found));
	}

	@PostMapping
	ModelAndView search(ActingUser user, @Valid @ModelAttribute("form") SearchForm form, BindingResult problems) {
		Map<AccountId, String> actors = this.reading.actors(form);
		AuditQuery query = this.reading.query(user, form, actors, problems);
		if (!form.person().isEmpty()) {
			this.search.remember(user, query.person());
		}
		if (problems.hasErrors()) {
			return Rejected.view("audit/entries", Map.of("acts", this.labels.options(), "matches", actors));
		}
		return new ModelAndView(SeeOther.to(query.address()));
	}

	/** Whose record was looked for: nobody, or somebody whom the reader may know. */
	private static Map<String, Object> whose(AuditQuery query, AuditSearch.Found found) {
		return (query.person() != null)
				? Map.of("whose", found.whose().orElseThrow(NotFound::new), "others", query.ofAnybody().address())
				: Map.of();
	}

}
