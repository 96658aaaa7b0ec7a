package uk.rowan.agency;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.AgencyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of the directory of agencies.
 */
@Service
public class Agencies {

	private final Directory directory;

	Agencies(Directory directory) {
		this.directory = directory;
	}

	/**
	 * Enters an agency; a second entry with the same identity does nothing.
	 * @throws IllegalArgumentException when another agency has that name
	 */
	@Transactional
	public AgencyId register(ActingUser by, NewAgency agency) {
		if (!this.directory.enter(by, agency)) {
			throw new IllegalArgumentException("another agency has that name");
		}
		return agency.id();
	}

	/**
	 * Every agency of the directory, by name.
	 */
	@Transactional(readOnly = true)
	public List<AgencySummary> all() {
		return this.directory.all();
	}

	/**
	 * Several agencies in one statement; unknown ones are absent.
	 */
	@Transactional(readOnly = true)
	public Map<AgencyId, AgencySummary> summaries(Collection<AgencyId> agencies) {
		return this.directory.summaries(agencies);
	}

}
