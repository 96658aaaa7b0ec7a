package uk.rowan.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A name to be recorded.
 */
record NewName(NameKind kind, String given, String family, String knownAs, @Nullable LocalDate from) {

	NewName {
		given = TypedName.tidy(given);
		family = TypedName.tidy(family);
		knownAs = TypedName.tidy(knownAs);
		if (given.isEmpty() && family.isEmpty()) {
			throw new IllegalArgumentException("a name needs a given or a family name");
		}
	}

	String plain() {
		return TypedName.plain(this.given + " " + this.family + " " + this.knownAs);
	}

	@Override
	public String toString() {
		return "name";
	}

}
