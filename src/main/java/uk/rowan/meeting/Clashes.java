package uk.rowan.meeting;

import java.util.List;

import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who must not meet, and would as it is arranged; whoever shows them remembers
 * that.
 */
@Service
public class Clashes {

	private final Convening convening;

	Clashes(Convening convening) {
		this.convening = convening;
	}

	/**
	 * Who would meet.
	 * @param meeting as far as the user may see it, who decides about it
	 */
	@Transactional(readOnly = true)
	public List<ApartLine> of(ActingUser user, Meeting meeting) {
		return this.convening.clashes(user, meeting);
	}

}
