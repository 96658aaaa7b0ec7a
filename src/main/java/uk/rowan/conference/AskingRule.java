package uk.rowan.conference;

import java.util.List;
import java.util.Optional;

/**
 * When an initial conference can be asked for about children of an enquiry: when it is
 * required for one of them at least, so that brothers and sisters can be considered with
 * that child (domain, 2.2), and once for each: nobody is considered at two initial
 * conferences.
 *
 * @param chosen the children chosen
 */
record AskingRule(List<Candidate> chosen) {

	Optional<AskingRefusal> refuses() {
		if (!this.chosen.stream().allMatch((one) -> one.child().open())) {
			return Optional.of(AskingRefusal.CLOSED);
		}
		if (!this.chosen.stream().allMatch((one) -> one.asked() == null)) {
			return Optional.of(AskingRefusal.ASKED);
		}
		return this.chosen.stream().anyMatch(Candidate::required) ? Optional.empty()
				: Optional.of(AskingRefusal.NOT_REQUIRED);
	}

}
