package uk.rowan.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.Role;

/**
 * Reads and writes sets of roles as codes and as words.
 */
final class Roles {

	private Roles() {
	}

	/**
	 * Codes with commas between them, as the database gives them; unknown codes count for
	 * nothing.
	 */
	static Set<Role> named(@Nullable String codes) {
		if (codes == null) {
			return Set.of();
		}
		Set<String> asked = Set.of(codes.split(","));
		return Arrays.stream(Role.values())
			.filter((role) -> asked.contains(role.name()))
			.collect(Collectors.toUnmodifiableSet());
	}

	static String codes(Collection<Role> roles) {
		return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
	}

	static String words(Collection<Role> roles) {
		return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
	}

}
