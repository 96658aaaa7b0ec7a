package uk.rowan.conference;

import java.util.List;

/**
 * Whether enough agencies are there for a child to decide about (domain, 2.5).
 *
 * @param quorate whether they are
 * @param groups which agencies and professional groups are there, in words
 * @param missing what is missing, in words; empty when it is quorate
 */
public record Quorum(boolean quorate, List<String> groups, List<String> missing) {

	public Quorum {
		groups = List.copyOf(groups);
		missing = List.copyOf(missing);
	}

}
