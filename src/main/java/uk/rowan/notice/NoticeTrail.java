package uk.rowan.notice;

import java.util.List;
import java.util.Locale;

import uk.rowan.web.Crumb;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The way back to the notices, as breadcrumbs.
 */
@Component
class NoticeTrail {

	private final MessageSource messages;

	NoticeTrail(MessageSource messages) {
		this.messages = messages;
	}

	List<Crumb> toList() {
		return List.of(new Crumb(this.messages.getMessage("notice.title", null, Locale.UK), "/notices"));
	}

	List<Crumb> to(NoticeId id, String title) {
		return List.of(toList().getFirst(), new Crumb(title, "/notices/" + id));
	}

}
