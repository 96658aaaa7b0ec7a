package uk.rowan.record;

import java.util.Optional;

import jakarta.validation.Valid;
import uk.rowan.document.Documents;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The record of a conference and the letter before it: shown, begun, and as PDF.
 */
@Controller
@For({ Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.COORDINATOR, Role.CHAIR, Role.MINUTE_TAKER })
class RecordController {

	private final RecordPages pages;

	private final Drafting drafting;

	private final RecordPdf pdf;

	private final Documents documents;

	RecordController(RecordPages pages, Drafting drafting, RecordPdf pdf, Documents documents) {
		this.pages = pages;
		this.drafting = drafting;
		this.pdf = pdf;
		this.documents = documents;
	}

	@GetMapping("/conferences/{id}/record")
	String show(ActingUser user, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String kind,
			Model model) {
		model.addAllAttributes(this.pages.show(user, id, kind));
		return "record/record";
	}

	@PostMapping("/conferences/{id}/record")
	@For({ Role.COORDINATOR, Role.MINUTE_TAKER })
	String begin(ActingUser user, @PathVariable MeetingId id, @Valid @ModelAttribute("form") BeginForm form,
			BindingResult problems, RedirectAttributes flash) {
		this.drafting.mustWrite(user, id);
		this.drafting.begin(user, id, form.which());
		flash.addFlashAttribute("done", "record.begun");
		return "redirect:" + Drafting.page(id, form.which());
	}

	@GetMapping("/conferences/{id}/record.pdf")
	ResponseEntity<byte[]> pdf(ActingUser user, @PathVariable MeetingId id,
			@RequestParam(defaultValue = "") String kind, @RequestParam(required = false) Optional<CaseId> child) {
		RecordKind which = RecordKind.of(kind);
		return answer(this.documents.pdf(this.pdf.of(user, id, which, child)), which.file());
	}

	/**
	 * A PDF to be read in the browser, under a name that names nobody.
	 */
	static ResponseEntity<byte[]> answer(byte[] pdf) {
		return answer(pdf, "document.pdf");
	}

	private static ResponseEntity<byte[]> answer(byte[] pdf, String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
			.body(pdf);
	}

}
