package uk.rowan.audit;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.For;
import uk.rowan.web.NotFound;
import uk.rowan.web.NotNow;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is taken away to be kept and verified outside Rowan.
 */
@Controller
@RequestMapping("/audit/verification")
@For(Role.DPO)
class AuditExportController {

	private final AuditExport export;

	private final AuditNames names;

	AuditExportController(AuditExport export, AuditNames names) {
		this.export = export;
		this.names = names;
	}

	@GetMapping("/head")
	ResponseEntity<SignedHead> head(ActingUser user) {
		SignedHead head = this.export.head(user).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, download("rowan-audit-head-" + head.number() + ".json"))
			.contentType(MediaType.APPLICATION_JSON)
			.body(head);
	}

	@GetMapping("/export")
	void export(ActingUser user, HttpServletResponse response) throws IOException {
		if (this.names.hasConflict(user.id())) {
			throw new NotNow("audit.verification.export.conflict", "/audit/verification");
		}
		response.setContentType("application/x-ndjson");
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, download("rowan-audit.jsonl"));
		this.export.write(user, response.getWriter());
	}

	private static String download(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

}
