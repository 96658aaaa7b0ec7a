package uk.rowan.invitation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import uk.rowan.mail.OneTimeQuestion;
import uk.rowan.meeting.Invitees;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.Option;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands somebody without an account the invitation that was sent to them, and asks
 * whether they come. It ends with the meeting, when the invitation is taken back, when
 * time or place are others than the letter says, and when the reader is excluded.
 */
@Component
class InvitationQuestion implements OneTimeQuestion {

	static final String PURPOSE = "invitation.letter";

	private static final String SQL = """
			select document, answer from invitation_holding
			where meeting_id = :meeting and invitee_id = :invitee and way = 'ONE_TIME_PAGE'
			order by sent_at desc, sending_id desc limit 1""";

	private final JdbcClient database;

	private final Invitees invitees;

	private final InvitationJournal journal;

	private final InvitationWords words;

	InvitationQuestion(JdbcClient database, Invitees invitees, InvitationJournal journal, InvitationWords words) {
		this.database = database;
		this.invitees = invitees;
		this.journal = journal;
		this.words = words;
	}

	private record Sent(ByteArrayResource document, String answer) {

		@Override
		public String toString() {
			return "sent";
		}

	}

	@Override
	public String purpose() {
		return PURPOSE;
	}

	@Override
	public Optional<Question> question(UUID subject, UUID asked) {
		return sent(subject, asked).map((sent) -> new Question(this.words.say("question.title"),
				this.words.say("question.words"), this.words.say("question.legend"),
				Arrays.stream(Telling.Answer.values())
					.map((one) -> new Option(one.name(), this.words.say("answer." + one)))
					.toList(),
				sent.answer().isEmpty() ? null : sent.answer()));
	}

	@Override
	public boolean handsOver() {
		return true;
	}

	@Override
	public Optional<Supplier<byte[]>> document(UUID subject, UUID asked) {
		Optional<Sent> sent = sent(subject, asked);
		sent.ifPresent((one) -> this.journal.changed(ActingUser.SYSTEM, new MeetingId(subject),
				List.of(InvitationJournal.note("letter-opened", "invitee", asked))));
		return sent.map((one) -> one.document()::getByteArray);
	}

	@Override
	public void answer(UUID subject, UUID asked, String choice) {
		Telling.Answer answer = Telling.Answer.valueOf(choice);
		if (sent(subject, asked).filter((sent) -> !sent.answer().equals(choice)).isPresent()) {
			this.invitees.tell(ActingUser.SYSTEM, new MeetingId(subject), new Telling(Ids.next(), this.words.today(),
					List.of(new Telling.Told(new InviteeId(asked), null, answer, ""))));
		}
	}

	private Optional<Sent> sent(UUID meeting, UUID invitee) {
		return this.database.sql(SQL)
			.param("meeting", meeting)
			.param("invitee", invitee)
			.query((row, number) -> new Sent(new ByteArrayResource(row.getBytes("document")), row.getString("answer")))
			.optional();
	}

}
