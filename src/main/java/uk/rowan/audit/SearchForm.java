package uk.rowan.audit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.rowan.web.Seen;
import uk.rowan.web.TypedDate;

/**
 * What was typed to find entries; all of it may be left empty.
 *
 * @param actor a name, a part of it, or an account's identity
 * @param reference a case's reference
 * @param person an NHS number, a record's address or identity, or a name
 * @param born the date of birth that goes with a name
 * @param whose the identity of the person who was looked for before, and still is when no
 * other is typed
 * @param act the code of an act
 * @param from the first day
 * @param to the last day
 */
record SearchForm(@Size(max = 200, message = "{audit.search.too-long}") String actor,
		@Size(max = 60, message = "{audit.search.too-long}") String reference,
		@Size(max = 200, message = "{audit.search.too-long}") String person, TypedDate born,
		@Seen @Size(max = 60, message = "{audit.search.too-long}") String whose,
		@Size(max = 100, message = "{audit.search.too-long}") String act, TypedDate from, TypedDate to) {

	SearchForm {
		actor = trimmed(actor);
		reference = trimmed(reference);
		person = trimmed(person);
		born = (born != null) ? born : TypedDate.BLANK;
		whose = trimmed(whose);
		act = trimmed(act);
		from = (from != null) ? from : TypedDate.BLANK;
		to = (to != null) ? to : TypedDate.BLANK;
	}

	private static String trimmed(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
