package uk.rowan.settings;

import org.springframework.stereotype.Service;

/**
 * Which optional classes of data the council collects at all: off until switched on with
 * a reason (BC-2).
 */
@Service
public class OptionalData {

	private final CurrentSettings settings;

	OptionalData(CurrentSettings settings) {
		this.settings = settings;
	}

	/**
	 * Whether the class is collected.
	 * @param dataClass the class in the words of catalogue/classes.csv: "trade union
	 * membership"
	 */
	public boolean collected(String dataClass) {
		return this.settings.now().collected().contains(dataClass);
	}

}
