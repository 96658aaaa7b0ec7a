package uk.rowan.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import uk.rowan.shared.PersonId;
import uk.rowan.web.Badge;

/**
 * Implemented by modules that know something that must be seen beside a person's name
 * wherever it stands.
 */
public interface PersonBadges {

	/**
	 * The badges of several persons in one question; a person without any may be absent.
	 */
	Map<PersonId, List<Badge>> badges(Collection<PersonId> persons);

}
