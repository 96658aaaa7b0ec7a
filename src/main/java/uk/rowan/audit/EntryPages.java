package uk.rowan.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Knows where the data protection officer reads what an entry, which holds ids and codes
 * only, stands for; implemented by a module that keeps words of that kind.
 */
public interface EntryPages {

	/**
	 * The address of the page that shows what an entry is about.
	 * @param act what was done
	 * @param subject what it was done to
	 * @return empty when there is none
	 */
	Optional<String> address(String act, UUID subject);

}
