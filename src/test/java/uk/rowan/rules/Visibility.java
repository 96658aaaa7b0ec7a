package uk.rowan.rules;

import java.util.Map;
import java.util.TreeMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.springframework.modulith.ApplicationModule;

/**
 * How much of a module others can see.
 *
 * @param name the module
 * @param types its top-level types
 * @param shown those that are public
 */
record Visibility(String name, int types, int shown) {

	/**
	 * Counts each closed module; open ones are there to be seen.
	 */
	static Map<String, Visibility> byModule(Iterable<JavaClass> classes, String root) {
		Map<String, Visibility> modules = new TreeMap<>();
		for (JavaClass type : classes) {
			String module = type.getPackageName()
				.substring(Math.min(root.length() + 1, type.getPackageName().length()));
			if (module.isEmpty() || !type.isTopLevelClass() || type.getSimpleName().equals("package-info")
					|| open(type)) {
				continue;
			}
			int shown = type.getModifiers().contains(JavaModifier.PUBLIC) ? 1 : 0;
			modules.merge(module, new Visibility(module, 1, shown),
					(a, b) -> new Visibility(module, a.types + b.types, a.shown + b.shown));
		}
		return modules;
	}

	private static boolean open(JavaClass type) {
		return type.getPackage()
			.tryGetAnnotationOfType(ApplicationModule.class)
			.filter((module) -> module.type() == ApplicationModule.Type.OPEN)
			.isPresent();
	}

	/**
	 * More than two in five; a small module may show six.
	 */
	boolean tooMuch() {
		return this.shown > Math.max(6, this.types * 0.4);
	}

}
