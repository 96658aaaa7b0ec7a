package uk.rowan.meeting;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.shared.Role;
import uk.rowan.web.For;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the calendar file of one invitation, to be sent to that one person.
 */
@Controller
@For(Role.COORDINATOR)
class CalendarController {

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

	private final CalendarPages pages;

	CalendarController(CalendarPages pages) {
		this.pages = pages;
	}

	@GetMapping("/conferences/{id}/invitations/{invitee}/calendar")
	ResponseEntity<byte[]> show(ActingUser user, @PathVariable MeetingId id, @PathVariable InviteeId invitee) {
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("meeting.ics").build().toString())
			.body(this.pages.file(user, id, invitee));
	}

}
