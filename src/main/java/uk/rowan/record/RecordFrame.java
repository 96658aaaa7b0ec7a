package uk.rowan.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import uk.rowan.account.Accounts;
import uk.rowan.account.StaffMember;
import uk.rowan.meeting.Meeting;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.web.IdentityBar;

import org.springframework.stereotype.Component;

/**
 * What every page about a record begins with: whose it is.
 */
@Component
class RecordFrame {

	private final Accounts accounts;

	RecordFrame(Accounts accounts) {
		this.accounts = accounts;
	}

	Map<String, Object> model(Meeting meeting) {
		Map<String, Object> model = new HashMap<>();
		model.put("id", meeting.id());
		model.put("identity", IdentityBar.of(meeting.children()));
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
	 * Everybody who chairs now, by name.
	 */
	List<StaffMember> chairs() {
		return this.accounts.holding(Role.CHAIR);
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

}
