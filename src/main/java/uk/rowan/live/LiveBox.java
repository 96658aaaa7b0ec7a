package uk.rowan.live;

import java.util.List;

import org.jspecify.annotations.Nullable;
import uk.rowan.web.Option;

/**
 * A field as it is shown.
 *
 * @param row its place in the form of its section
 * @param key which field
 * @param version the version that is shown, 0 while nothing was written
 * @param words what stands in it
 * @param label what it asks for
 * @param whose about whom, where a heading says that to the eye; else empty
 * @param told who wrote it when, in words; empty while nothing was written
 * @param theirs what somebody else wrote meanwhile, {@code null} for nothing
 * @param problem why what was typed cannot be kept, {@code null} for nothing
 * @param options what can be chosen
 */
record LiveBox(int row, FieldKey key, int version, String words, String label, String whose, String told,
		@Nullable String theirs, @Nullable String problem, List<Option> options) {

	/**
	 * The identity of the box on the page.
	 */
	public String id() {
		return this.key.toString();
	}

	/**
	 * The name of a part of the field in the form.
	 */
	public String name(String part) {
		return "fields[" + this.row + "]." + part;
	}

	/**
	 * How it is asked for.
	 */
	public String takes() {
		return this.key.kind().takes().name();
	}

	/**
	 * The identities of what describes it.
	 */
	public String about() {
		return id() + "-told" + ((this.problem != null) ? " " + id() + "-error" : "")
				+ ((this.theirs != null) ? " " + id() + "-theirs" : "");
	}

	/**
	 * Which field only: words never reach a log.
	 */
	@Override
	public String toString() {
		return id();
	}

}
