package uk.rowan.catalogue;

import java.nio.charset.StandardCharsets;

import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The record of processing as a page to read and print, and as a table to take away.
 */
@Controller
@For({ Role.DPO, Role.ADMIN })
class RecordOfProcessingController {

	private final RecordOfProcessing record;

	RecordOfProcessingController(RecordOfProcessing record) {
		this.record = record;
	}

	@GetMapping("/settings/record-of-processing")
	String show(Model model) {
		model.addAttribute("activities", this.record.activities());
		model.addAttribute("recipients", this.record.recipients());
		return "catalogue/record";
	}

	@GetMapping("/settings/record-of-processing.csv")
	ResponseEntity<byte[]> table() {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("record-of-processing.csv").build().toString())
			.body(this.record.csv().getBytes(StandardCharsets.UTF_8));
	}

}
