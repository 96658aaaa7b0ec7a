package uk.rowan.conference;

import java.util.List;

/**
 * Whether enough agencies are there for a child to decide about (domain, 2.5).
 *
 * @param quorate whether they are
 * @param missing what is missing, in words; empty when it is quorate
 */
public record Quorum(boolean quorate, List<String> missing) {

	public Quorum {
		missing = List.copyOf(missing);
	}

}
