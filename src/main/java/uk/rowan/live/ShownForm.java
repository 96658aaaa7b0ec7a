package uk.rowan.live;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * For which children the room sees what is typed.
 *
 * @param children their cases
 */
record ShownForm(List<String> children) {

	ShownForm(@Nullable List<String> children) {
		this.children = (children != null) ? children.stream().filter(Objects::nonNull).toList() : List.of();
	}

}
