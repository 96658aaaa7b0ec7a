package uk.rowan.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.meeting.Meeting;
import uk.rowan.meeting.MeetingChild;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.web.Badge;
import uk.rowan.web.IdentityBar;

import org.springframework.stereotype.Component;

/**
 * What every page about a record begins with: whose it is.
 */
@Component
class RecordFrame {

	private final RecordWords words;

	private final Accounts accounts;

	RecordFrame(RecordWords words, Accounts accounts) {
		this.words = words;
		this.accounts = accounts;
	}

	Map<String, Object> model(Meeting meeting) {
		List<MeetingChild> children = meeting.children();
		boolean restricted = children.stream().anyMatch(MeetingChild::restricted);
		Map<String, Object> model = new HashMap<>();
		model.put("id", meeting.id());
		model.put("identity",
				new IdentityBar(joined(children, ", ", (child) -> child.child().name()), "",
						restricted ? List.of(new Badge(this.words.say("badge.restricted"), "red")) : List.of(),
						joined(children, " · ", MeetingChild::reference)));
		return model;
	}

	/**
	 * The names of colleagues, in one statement.
	 */
	Function<AccountId, String> names(Collection<AccountId> accounts) {
		Map<AccountId, String> names = this.accounts.names(accounts);
		return (account) -> names.getOrDefault(account, ActingUser.SYSTEM.name());
	}

	/**
	 * The child of a case, among those whose case is open to the reader.
	 * @return {@code null} for all, or where it is not open
	 */
	static @Nullable String child(Meeting meeting, @Nullable CaseId aCase) {
		return meeting.children()
			.stream()
			.filter((child) -> child.aCase().equals(aCase))
			.map((child) -> child.child().name())
			.findFirst()
			.orElse(null);
	}

	private static String joined(List<MeetingChild> children, String between, Function<MeetingChild, String> what) {
		return children.stream().map(what).collect(Collectors.joining(between));
	}

}
