package uk.rowan.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class CalendarDuesTests {

	private final ActingUser administrator = user(Role.ADMIN);

	@Autowired
	private CalendarDues dues;

	@Autowired
	private CurrentSettings settings;

	@Test
	void theNextYearIsDueWhileOneIsLeft() {
		int last = this.settings.now().calendar().lastYear();
		LocalDate due = LocalDate.of(last - 1, 12, 31);
		assertThat(this.dues.dueFor(this.administrator, due.minusMonths(4))).isEmpty();
		List<DueItem> found = this.dues.dueFor(this.administrator, due.minusMonths(2));
		assertThat(found).singleElement().satisfies((item) -> {
			assertThat(item.due().on()).isEqualTo(due);
			assertThat(item.due().because()).contains("to the end of " + last);
			assertThat(item.whom()).isEqualTo("" + (last + 1));
		});
		assertThat(this.dues.dueFor(user(Role.COORDINATOR), due)).isEmpty();
	}

	private static ActingUser user(Role role) {
		return new ActingUser(AccountId.next(), "Robin Reed", Set.of(role), null);
	}

}
