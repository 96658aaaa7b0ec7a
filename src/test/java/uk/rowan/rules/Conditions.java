package uk.rowan.rules;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The conditions of {@link HouseRules} that ArchUnit has no words for.
 */
final class Conditions {

	private Conditions() {
	}

	/** What is wrong with a class, one text each. */
	@FunctionalInterface
	interface Violations {

		Stream<String> in(JavaClass type);

	}

	static ArchCondition<JavaClass> violationsOf(Violations violations) {
		return new ArchCondition<>("keep the rule") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				violations.in(type)
					.forEach((text) -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + text)));
			}
		};
	}

	static DescribedPredicate<JavaMethod> handler() {
		return DescribedPredicate.describe("a handler", (method) -> method.isMetaAnnotatedWith(RequestMapping.class));
	}

	/**
	 * A call that reads this machine's clock: {@code now} of java.time without a
	 * {@link Clock}, a system clock, or the milliseconds of the system.
	 */
	static DescribedPredicate<JavaMethodCall> asksTheTime() {
		return DescribedPredicate.describe("asks this machine's clock", (call) -> {
			JavaClass owner = call.getTargetOwner();
			boolean now = owner.getPackageName().equals(Clock.class.getPackageName()) && call.getName().equals("now")
					&& call.getTarget().getRawParameterTypes().stream().noneMatch((t) -> t.isEquivalentTo(Clock.class));
			boolean clock = owner.isEquivalentTo(Clock.class)
					&& (call.getName().startsWith("system") || call.getName().startsWith("tick"));
			boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
			return now || clock || millis;
		});
	}

	/**
	 * Listeners whose events have no component of these types.
	 */
	static ArchCondition<JavaMethod> hearOnly(String root, Set<String> banned) {
		return new ArchCondition<>("hear events of ids and codes") {
			@Override
			public void check(JavaMethod listener, ConditionEvents events) {
				listener.getRawParameterTypes()
					.stream()
					.filter((event) -> event.getPackageName().startsWith(root))
					.flatMap((event) -> event.getFields().stream())
					.filter((field) -> banned.contains(field.getRawType().getName()))
					.forEach((field) -> events.add(SimpleConditionEvent.violated(listener, field.getFullName())));
			}
		};
	}

}
