package uk.rowan.conference;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import uk.rowan.consent.Advice;
import uk.rowan.consent.Answer;
import uk.rowan.consent.Told;
import uk.rowan.mail.MadePage;
import uk.rowan.mail.OneTimePages;
import uk.rowan.meeting.Invitee;
import uk.rowan.notice.HowGiven;
import uk.rowan.notice.NoticeInForce;
import uk.rowan.notice.NoticeVersionId;
import uk.rowan.notice.Notices;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.InviteeId;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;
import uk.rowan.web.Option;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page on which it is recorded who agrees to the summary being recorded, and from
 * which people without an account are asked by a page of their own.
 */
@Service
class RecordingConsentsPage {

	private static final Duration LIFE = Duration.ofDays(14);

	private final RecordingConsents consents;

	private final ConferencePages pages;

	private final Notices notices;

	private final OneTimePages oneTime;

	private final RecordingConsentsWords words;

	RecordingConsentsPage(RecordingConsents consents, ConferencePages pages, Notices notices, OneTimePages oneTime,
			RecordingConsentsWords words) {
		this.consents = consents;
		this.pages = pages;
		this.notices = notices;
		this.oneTime = oneTime;
		this.words = words;
	}

	/**
	 * The model of the page; the look is remembered.
	 * @throws NotFound when there is no such conference, or the user does not hold it
	 */
	@Transactional
	Map<String, Object> ask(ActingUser user, MeetingId id) {
		RecordingConsents.Asked asked = this.consents.asked(user, id);
		Map<String, Object> model = this.pages.model(user, asked.conference(), "answers-viewed");
		List<NoticeInForce> notices = this.notices.current(this.words.today());
		List<Option> versions = notices.stream()
			.sorted(Comparator.comparing((one) -> !one.ofRecording()))
			.map((one) -> new Option(one.version().toString(),
					this.words.say(one.ofRecording() ? "consents.version.recording" : "consents.version", one.title(),
							one.number())))
			.toList();
		Map<String, Object> lines = new HashMap<>();
		asked.invited().forEach((one) -> lines.put(one.id().toString(), this.words.line(one, asked.of(one))));
		model.put("asked", asked);
		model.put("lines", lines);
		model.put("versions", versions);
		model.put("gate", this.words.gate(asked));
		model.put("ways", Arrays.stream(HowGiven.values()).map((one) -> new Option(one.name(), one.words())).toList());
		model.put("answers",
				Arrays.stream(Answer.values())
					.map((one) -> new Option(one.name(), this.words.say("consents.answer." + one)))
					.toList());
		String proposed = proposed(notices);
		model.put("form", RecordingConsentsForm.of(asked, proposed, this.words.today()));
		model.put("own", new OwnPageForm(proposed));
		return model;
	}

	/**
	 * The only advice that there is, or the latest that speaks of recordings, rather one
	 * that is about nothing else.
	 * @return empty where none does
	 */
	private static String proposed(List<NoticeInForce> notices) {
		return notices.stream()
			.filter((one) -> notices.size() == 1 || one.ofRecording())
			.max(Comparator.comparing((NoticeInForce one) -> one.title().toLowerCase(Locale.UK).contains("recording"))
				.thenComparing(NoticeInForce::from))
			.map((one) -> one.version().toString())
			.orElse("");
	}

	/**
	 * What stands, within a model that {@link #ask} has made.
	 */
	static RecordingConsents.Asked asked(Map<String, Object> model) {
		return (RecordingConsents.Asked) Objects.requireNonNull(model.get("asked"));
	}

	/**
	 * The advice that is offered, within such a model.
	 */
	static List<Option> versions(Map<String, Object> model) {
		return ((List<?>) Objects.requireNonNull(model.get("versions"))).stream().map(Option.class::cast).toList();
	}

	/**
	 * Makes a page on which one of them reads the advice and answers; the advice counts
	 * as given once the page is opened.
	 * @throws NotFound when there is no such conference, the user does not hold it, or
	 * the invitee is none of it
	 */
	@Transactional
	MadePage make(ActingUser by, MeetingId id, InviteeId invitee, NoticeVersionId version) {
		RecordingConsents.Asked asked = this.consents.asked(by, id);
		Invitee one = asked.invitee(invitee).orElseThrow(NotFound::new);
		this.consents.record(by, id, asked.version(), List.of(new Told(one.id().value(),
				new Advice(version, HowGiven.LINK, this.words.today()), null, this.words.today())));
		return this.oneTime.make(by, RecordingQuestion.PURPOSE, id.value(), one.id().value(), LIFE);
	}

}
