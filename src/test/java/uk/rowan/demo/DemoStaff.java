package uk.rowan.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.rowan.account.Accounts;
import uk.rowan.account.NewAccount;
import uk.rowan.account.SignInNote;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

/**
 * The staff of Rowanshire as {@code demo/staff.txt} lists it.
 *
 * @param members one line a person
 */
record DemoStaff(List<Line> members) implements SignInNote {

	/** What every account of a visitor has. */
	static final String PASSWORD = "rowan-demo";

	/**
	 * One member of staff.
	 *
	 * @param username what is typed to sign in
	 * @param name the name
	 * @param role what the person does
	 * @param team the team's name, empty for none
	 * @param listed whether visitors may sign in as this one
	 */
	record Line(String username, String name, Role role, String team, boolean listed) {

		static Line read(String text) {
			String[] parts = text.split("\\s*\\|\\s*", 4);
			return new Line(parts[0].replace("*", ""), parts[1], Role.valueOf(parts[2]), parts[3].strip(),
					text.startsWith("*"));
		}

	}

	static DemoStaff read(List<String> lines) {
		return new DemoStaff(
				lines.stream().filter((line) -> line.contains("|") && !line.startsWith("#")).map(Line::read).toList());
	}

	/**
	 * Opens the accounts.
	 * @return who they are, by username
	 */
	Map<String, ActingUser> open(Accounts accounts) {
		Map<String, ActingUser> staff = new LinkedHashMap<>();
		for (Line line : this.members) {
			staff.put(line.username(),
					accounts.create(ActingUser.SYSTEM, new NewAccount(AccountId.next(), line.username(), line.name(),
							line.username() + "@rowanshire.example",
							line.team().isEmpty() ? null : accounts.team(line.team()), Set.of(line.role()), null)));
		}
		return staff;
	}

	/**
	 * Those among the staff whom a visitor may sign in as.
	 */
	List<ActingUser> listed(Map<String, ActingUser> staff) {
		return this.members.stream()
			.filter(Line::listed)
			.map((line) -> java.util.Objects.requireNonNull(staff.get(line.username())))
			.toList();
	}

	/**
	 * What the sign-in page tells a visitor.
	 */
	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("This is a demonstration: every person in it is invented. The password of each account is " + PASSWORD
				+ ".");
		this.members.stream()
			.filter(Line::listed)
			.map((line) -> line.username() + ": " + line.name() + ", " + line.role().words())
			.forEach(lines::add);
		return lines;
	}

}
