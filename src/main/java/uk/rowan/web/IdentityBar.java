package uk.rowan.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says at the top of a page whose record this is, so that nobody writes into the wrong
 * child's.
 *
 * @param name the person's name
 * @param line what follows it at once: age or birth date
 * @param restricted whether only named colleagues may see it
 * @param badges what else must be in sight
 * @param facts a line of further facts, may be empty
 */
public record IdentityBar(String name, String line, boolean restricted, List<Badge> badges, String facts) {

	public IdentityBar {
		badges = List.copyOf(badges);
	}

	/**
	 * A child whom a page is about, among others.
	 */
	public interface Whose {

		/**
		 * What the child is called.
		 */
		String called();

		/**
		 * What people call the child's case.
		 */
		String reference();

		/**
		 * Whether only named colleagues may see the case.
		 */
		boolean restricted();

	}

	/**
	 * The bar above a page about several children; where the case of one is restricted
	 * the bar says so.
	 */
	public static IdentityBar of(Collection<? extends Whose> children) {
		return new IdentityBar(children.stream().map(Whose::called).collect(Collectors.joining(", ")), "",
				children.stream().anyMatch(Whose::restricted), List.of(),
				children.stream().map(Whose::reference).collect(Collectors.joining(" · ")));
	}

	/**
	 * Says nothing of whom it names: names never reach a log.
	 */
	@Override
	public String toString() {
		return "identity bar";
	}

}
