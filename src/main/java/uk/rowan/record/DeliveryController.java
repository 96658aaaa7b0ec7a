package uk.rowan.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.document.Documents;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.Rejected;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One row of a distribution: exactly what is in it, and what is done with it.
 */
@Controller
@For({ Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class DeliveryController {

	private static final String VIEW = "record/delivery";

	private final DistributionPages pages;

	private final DeliverySending sending;

	private final Documents documents;

	DeliveryController(DistributionPages pages, DeliverySending sending, Documents documents) {
		this.documents = documents;
		this.pages = pages;
		this.sending = sending;
	}

	@GetMapping("/conferences/{id}/distribution/{delivery}/preview")
	ResponseEntity<byte[]> preview(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId delivery) {
		return RecordController.answer(this.documents.pdf(this.pages.preview(user, id, delivery.value())));
	}

	@GetMapping("/conferences/{id}/distribution/{delivery}/paper")
	@For(Role.COORDINATOR)
	ResponseEntity<byte[]> paper(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId delivery) {
		return RecordController.answer(this.documents.pdf(this.pages.paper(user, id, delivery.value())));
	}

	@GetMapping("/conferences/{id}/distribution/{delivery}/steps/new")
	String form(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId delivery, Model model) {
		Map<String, Object> shown = this.pages.steps(user, id, delivery.value());
		model.addAllAttributes(shown);
		model.addAttribute("form", DeliveryForm.of((Delivery) Objects.requireNonNull(shown.get("delivery"))));
		return VIEW;
	}

	/**
	 * Link and code of a one-time page are shown by the answer itself: no redirect could
	 * carry them without keeping them.
	 */
	@PostMapping("/conferences/{id}/distribution/{delivery}/steps/new")
	ModelAndView take(ActingUser user, @PathVariable MeetingId id, @PathVariable RowId delivery,
			@Valid @ModelAttribute("form") DeliveryForm form, BindingResult problems, RedirectAttributes flash) {
		Map<String, Object> model = this.pages.steps(user, id, delivery.value());
		Optional<DeliveryAct> act = form.read(offered(model), problems);
		Taken taken = act.map((one) -> this.sending.take(user, id, delivery.value(), form.seen(), one, form.words()))
			.orElse(new Taken(null, null));
		if (taken.refused() != null) {
			problems.rejectValue(taken.refused().words() ? "words" : "act",
					"record.delivery.refused." + taken.refused());
		}
		if (problems.hasErrors()) {
			return Rejected.view(VIEW, model);
		}
		if (taken.page() != null) {
			model.put("made", taken.page());
			return new ModelAndView("record/handover", model);
		}
		flash.addFlashAttribute("done", "record.delivery.done." + form.act());
		return new ModelAndView("redirect:/conferences/" + id + "/distribution");
	}

	private static List<DeliveryAct> offered(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("offered"))).stream().map(DeliveryAct.class::cast).toList();
	}

}
