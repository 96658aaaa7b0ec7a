package uk.rowan.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import uk.rowan.account.Accounts;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.Telling;
import uk.rowan.settings.Contact;
import uk.rowan.settings.ContactKind;
import uk.rowan.settings.Council;
import uk.rowan.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every letter that invites says beside its subject: when it was written, to whom,
 * why there is a conference, who leads it, and how the unit is reached. Names of the
 * council's own staff are said; of the family, nothing.
 */
@Component
class LetterFrame {

	private final JdbcClient database;

	private final Accounts accounts;

	private final Council council;

	private final InvitationWords words;

	LetterFrame(JdbcClient database, Accounts accounts, Council council, InvitationWords words) {
		this.database = database;
		this.accounts = accounts;
		this.council = council;
		this.words = words;
	}

	/**
	 * What is the same in the letters to all.
	 *
	 * @param reason why there is a conference, in words
	 * @param chair who chairs it
	 * @param worker the social workers who are invited; empty for none
	 * @param contacts how the unit is reached
	 */
	record Facts(String reason, String chair, String worker, List<Contact> contacts) {

		@Override
		public String toString() {
			return "facts";
		}

	}

	/**
	 * What is the same in the letters to all, read once for all of them.
	 */
	Facts facts(Mailing mailing) {
		AccountId chair = mailing.booking().chair();
		return new Facts(this.words.say("pdf.reason." + heldFor(mailing)),
				this.accounts.names(List.of(chair)).getOrDefault(chair, ""),
				mailing.addressees()
					.stream()
					.map(Addressee::invitee)
					.filter((one) -> one.role() == InviteeRole.SOCIAL_WORKER && !one.name().isEmpty())
					.map((one) -> one.name())
					.distinct()
					.collect(Collectors.joining(", ")),
				this.council.contacts(ContactKind.CONFERENCE_UNIT));
	}

	private String heldFor(Mailing mailing) {
		return this.database.sql("select type from conference_held_for where meeting_id = :id")
			.param("id", mailing.meeting().id().value())
			.query(String.class)
			.optional()
			.orElse("OTHER");
	}

	/**
	 * The same to one of them, as it goes one way.
	 */
	Map<String, Object> of(Facts facts, Addressee to, Telling.Way way) {
		boolean professional = to.invitee().role().professional();
		boolean named = professional || to.invitee().person() != null;
		Map<String, Object> model = new HashMap<>();
		model.put("dated", this.words.dated());
		model.put("dear",
				this.words.say("pdf.dear",
						Optional.of(to.invitee().name())
							.filter((name) -> !name.isEmpty())
							.orElse(this.words.say("pdf.dear.all"))));
		model.put("reason", facts.reason());
		model.put("chair", facts.chair());
		model.put("worker", named ? facts.worker() : "");
		model.put("family", !professional && to.invitee().person() != null);
		model.put("answer", this.words.say((facts.contacts().isEmpty() ? "pdf.unset." : "pdf.answer.") + way));
		model.put("contacts", facts.contacts().stream().map(this::contact).toList());
		return model;
	}

	private List<String> contact(Contact one) {
		return List.of(this.words.say("pdf.phone", one.phone()), this.words.say("pdf.email", one.email()), one.hours());
	}

	/**
	 * Whether no letter can say how the unit is reached.
	 */
	boolean isUnreachable() {
		return this.council.contacts(ContactKind.CONFERENCE_UNIT).isEmpty();
	}

}
