package uk.rowan.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.meeting.InviteeRoleWords;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;
import uk.rowan.web.Option;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says in words what goes to whom, how and where; a confidential address is never among
 * them.
 */
@Component
class DeliveryWords {

	private final RecordWords words;

	private final InviteeRoleWords roles;

	private final ObjectProvider<CoreGroups> groups;

	DeliveryWords(RecordWords words, InviteeRoleWords roles, ObjectProvider<CoreGroups> groups) {
		this.groups = groups;
		this.words = words;
		this.roles = roles;
	}

	String say(String key) {
		return this.words.say(key);
	}

	String kind(RecordKind kind) {
		return this.words.say("kind." + kind);
	}

	private String kind(Delivery delivery) {
		return delivery.again() ? this.words.say("delivery.again", kind(delivery.kind())) : kind(delivery.kind());
	}

	/** Which of several issues a row holds. */
	private String issue(Delivery delivery, @Nullable FormalRecord record) {
		return (record != null && (record.issue() > 1 || record.withdrawn()))
				? this.words.say("delivery.issue", kind(delivery), record.issue()) : kind(delivery);
	}

	String role(InviteeRole role) {
		return this.roles.of(role);
	}

	/**
	 * Who has no row yet, and for what.
	 */
	String missing(RecordKind kind, Recipient whom) {
		return this.words.say("distribution.lacks", kind(kind), whom.invitee().called());
	}

	/**
	 * Who is in a core group, and has to be told without a letter when it meets first.
	 */
	List<String> unlisted(Meeting meeting) {
		return this.groups.stream()
			.flatMap((one) -> one.unlisted(meeting.id()).stream())
			.filter((one) -> one.aCase() == null || RecordFrame.child(meeting, one.aCase()) != null)
			.map((one) -> unlisted(one, RecordFrame.child(meeting, one.aCase())))
			.toList();
	}

	private String unlisted(CoreGroups.Unlisted one, @Nullable String child) {
		String who = (child != null) ? this.words.say("distribution.unlisted.of", one.who(), child) : one.who();
		return (one.on() != null) ? this.words.say("distribution.unlisted.on", who, this.words.day(one.on())) : who;
	}

	/**
	 * As what somebody is invited, and why it is not theirs to have anyway.
	 */
	String as(Recipient to) {
		String role = role(to.invitee().role());
		if (to.excluded()) {
			return this.words.say("deliveries.excluded", role);
		}
		return to.due() ? role : this.words.say("deliveries.decide", role);
	}

	/**
	 * Who must not meet the recipient of a row, or not read it.
	 */
	List<String> apart(Envelopes.Table table, Recipient to, DeliveryWay way) {
		return to.apart()
			.stream()
			.filter((one) -> one.concerns(way))
			.flatMap((one) -> apart(table, to, one).stream())
			.toList();
	}

	/**
	 * Whom a recipient must not meet, why, and whether both have one door, or who behind
	 * that door was excluded; empty for one who may receive nothing.
	 */
	Optional<String> apart(Envelopes.Table table, Recipient to, Recipient.Apart one) {
		return Optional.ofNullable(table.recipients().get(one.other())).map((other) -> {
			String called = to.invitee().called();
			if (one.reason() == null) {
				return this.words.say("delivery.apart.excluded", called, other.invitee().called());
			}
			return this.words.say(to.livesWith(other) ? "delivery.apart.home" : "delivery.apart", called,
					other.invitee().called(), one.reason());
		});
	}

	/**
	 * What somebody had, without a word of it.
	 * @param cases the references of the cases it is about
	 * @param left how many sections were left out
	 */
	String had(Delivery delivery, String cases, long left) {
		String what = kind(delivery) + ": " + cases;
		return (left == 0) ? what : this.words.say("recall.but", what, left);
	}

	/**
	 * When and by whom something was done with a row.
	 */
	String told(DeliveryStep step, Function<AccountId, String> names) {
		return this.words.told("told.added", step.at(), names.apply(step.by()));
	}

	/**
	 * What a section is called, and of which child it is.
	 */
	String title(Meeting meeting, Section section) {
		String child = RecordFrame.child(meeting, section.aCase());
		return (child != null) ? this.words.say("pdf.of", section.title(), child) : section.title();
	}

	DistributionPage.Row row(Envelopes.Table table, Delivery delivery, ActingUser user,
			Function<AccountId, String> names) {
		Recipient to = table.recipient(delivery);
		FormalRecord record = table.record(delivery);
		DeliveryRule rule = table.rule(delivery, user);
		DeliveryMarks marks = new DeliveryMarks(delivery, this.words);
		String checked = delivery.steps()
			.stream()
			.filter((step) -> step.act() == DeliveryAct.CHECKED)
			.map((step) -> names.apply(step.by()))
			.collect(Collectors.joining());
		return new DistributionPage.Row(delivery.id(), issue(delivery, record),
				(to != null) ? to.invitee().called() : this.words.say("delivery.gone"),
				(to != null) ? role(to.invitee().role()) : "", gets(table, delivery, record, to),
				this.words.say("way." + delivery.way()), where(delivery, to), checked, delivery.stands(), marks.since(),
				marks.lines(names),
				delivery.waits() ? rule.doubt().map(DeliveryRefusal::name).orElse(null) : delivery.stopped(),
				(to != null && delivery.waits()) ? apart(table, to, delivery.way()) : List.of(), next(rule),
				to != null && record != null && record.approved() && !to.barredFrom(record.kind()),
				user.is(Role.COORDINATOR) && delivery.way().paper() && delivery.is(DeliveryAct.PRINTED)
						&& delivery.waits());
	}

	/**
	 * An e-mail that is ready: to whom, as what, what is in it, and where it goes.
	 */
	Option email(Envelopes.Table table, Delivery delivery) {
		Recipient to = table.recipient(delivery);
		String name = (to != null) ? to.invitee().called() : this.words.say("delivery.gone");
		String role = (to != null) ? role(to.invitee().role()) : "";
		return new Option(delivery.id().toString(), name, this.words.say("emails.one", role, kind(delivery),
				gets(table, delivery, table.record(delivery), to), delivery.email()));
	}

	/** What comes first of what can be done with a row. */
	private @Nullable String next(DeliveryRule rule) {
		return rule.ready()
			.stream()
			.findFirst()
			.map((act) -> this.words.say("delivery.next." + act.called(rule.delivery().way())))
			.orElse(null);
	}

	/**
	 * For whom else the check of an address counts; empty for nobody.
	 */
	String door(Envelopes.Table table, Delivery delivery, ActingUser user) {
		String names = new SameDoor(table, user).with(delivery)
			.stream()
			.flatMap((one) -> Stream.ofNullable(table.recipient(one)))
			.map((one) -> one.invitee().called())
			.distinct()
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? "" : this.words.say("delivery.door", names);
	}

	/**
	 * What can be done with a row, as it is offered.
	 */
	Option act(DeliveryAct act, DeliveryWay way) {
		String code = act.called(way);
		return new Option(act.name(), this.words.say("delivery.act." + code), this.words.say("delivery.hint." + code));
	}

	private static String where(Delivery delivery, @Nullable Recipient to) {
		return switch (delivery.way()) {
			case SECURE_EMAIL -> delivery.email();
			case POST -> (to != null) ? String.join(", ", to.lines()) : "";
			case IN_PERSON, ONE_TIME_PAGE -> "";
		};
	}

	private String gets(Envelopes.Table table, Delivery delivery, @Nullable FormalRecord record,
			@Nullable Recipient to) {
		if (record == null || to == null) {
			return "";
		}
		Meeting meeting = table.meeting();
		Set<UUID> without = table.without(delivery, record, to);
		List<Section> left = record.sections()
			.stream()
			.filter((one) -> without.contains(one.id()) && !one.words().isBlank())
			.toList();
		String all = (delivery.children().size() == meeting.children().size()) ? this.words.say("delivery.all")
				: meeting.children()
					.stream()
					.filter((one) -> delivery.children().contains(one.aCase()))
					.map((one) -> one.child().name())
					.collect(Collectors.joining(", "));
		return left.isEmpty() ? all : this.words.say("delivery.but", all,
				left.stream().map((one) -> title(meeting, one)).collect(Collectors.joining(", ")));
	}

}
