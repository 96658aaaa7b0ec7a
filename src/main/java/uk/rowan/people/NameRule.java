package uk.rowan.people;

import java.util.ArrayList;
import java.util.List;

/**
 * What a name must be: one part at least, and readable in every script.
 */
final class NameRule {

	private NameRule() {
	}

	static List<Problem> problems(String given, String family, String knownAs) {
		List<Problem> found = new ArrayList<>();
		if (TypedName.tidy(given).isEmpty() && TypedName.tidy(family).isEmpty()) {
			found.add(new Problem("given", "people.name.missing"));
		}
		if (!TypedName.isReadable(given)) {
			found.add(new Problem("given", "people.name.unreadable"));
		}
		if (!TypedName.isReadable(family)) {
			found.add(new Problem("family", "people.name.unreadable"));
		}
		if (!TypedName.isReadable(knownAs)) {
			found.add(new Problem("knownAs", "people.name.unreadable"));
		}
		return found;
	}

}
