package uk.rowan.meeting;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What people call the roles in which somebody is invited.
 */
@Component
public class InviteeRoleWords {

	private final MessageSource messages;

	InviteeRoleWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * As what somebody is invited: "Health visitor".
	 */
	public String of(InviteeRole role) {
		return this.messages.getMessage("meeting.role." + role, null, Locale.UK);
	}

}
