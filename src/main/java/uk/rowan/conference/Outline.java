package uk.rowan.conference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The outline child protection plan of one child (domain, 11.3).
 *
 * @param lines its actions, in the order in which they were agreed
 * @param terms what it says beside them, in their order; what was not said is missing
 */
public record Outline(List<OutlineLine> lines, Map<OutlineTerm, String> terms) {

	/** The outline of a child who has no plan. */
	public static final Outline NONE = new Outline(List.of(), Map.of());

	public Outline {
		lines = List.copyOf(lines);
		EnumMap<OutlineTerm, String> inOrder = new EnumMap<>(OutlineTerm.class);
		inOrder.putAll(terms);
		terms = Collections.unmodifiableMap(inOrder);
	}

	/**
	 * Nothing of what was said: it never reaches a log.
	 */
	@Override
	public String toString() {
		return this.lines.size() + " lines";
	}

}
