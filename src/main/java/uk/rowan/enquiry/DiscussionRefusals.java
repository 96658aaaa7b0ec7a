package uk.rowan.enquiry;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Says at the field of a form why a strategy discussion was refused.
 */
@Component
class DiscussionRefusals {

	/**
	 * Adds the problem.
	 * @param children the field at which the children stand
	 */
	void show(Discussions.Refused refused, String children, BindingResult problems) {
		String key = "enquiry.discussion.refused." + refused.why();
		switch (refused.why()) {
			case IN_FUTURE, BEFORE_CASE -> problems.rejectValue("heldOn", key);
			case BEGUN -> problems.rejectValue("begins", key);
			case CLOSED -> problems.reject(key);
			case RUNNING -> problems.rejectValue(children, key, new Object[] { names(refused) }, null);
		}
	}

	private static String names(Discussions.Refused refused) {
		return refused.children().stream().map((child) -> child.child().name()).collect(Collectors.joining(", "));
	}

}
