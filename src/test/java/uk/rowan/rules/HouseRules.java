package uk.rowan.rules;

import java.lang.annotation.Annotation;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.validation.Constraint;
import uk.rowan.web.For;
import uk.rowan.web.ForTheWorld;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static uk.rowan.rules.Conditions.handler;
import static uk.rowan.rules.Conditions.violationsOf;

/**
 * How this house builds, as rules over its classes. Each names types, fails when it has
 * nothing to look at, and is seen to fail on {@code uk.broken} at every build.
 */
final class HouseRules {

	private static final Set<String> BANNED = Set.of("Impl", "Dto", "DTO", "Util", "Utils", "Helper", "Manager",
			"Common");

	private final String root;

	private final SourceFiles sources;

	HouseRules(String root, SourceFiles sources) {
		this.root = root;
		this.sources = sources;
	}

	/**
	 * The rules by name.
	 */
	Map<String, ArchRule> all() {
		Map<String, ArchRule> rules = new TreeMap<>();
		rules.put("entities stay inside their module", hidden(Entity.class));
		rules.put("controllers stay inside their module", hidden(Controller.class));
		rules.put("names say what a thing is", ours(names()));
		rules.put("a module is one flat package", ours(flat()));
		rules.put("only shared asks a clock of its own", noOwnTime());
		rules.put("entities have no setters", on(Entity.class, noSetters()));
		rules.put("entities say nothing of their content", on(Entity.class, noToString()));
		rules.put("what a bean needs comes by its constructor", noInjectedFields());
		rules.put("a bean needs five others at most", on(Component.class, fewNeeds()));
		rules.put("a controller has five handlers at most", on(Controller.class, fewHandlers()));
		rules.put("a controller has a hundred lines at most", on(Controller.class, fewLines()));
		rules.put("a controller asks services, not the database", noDatabaseInControllers());
		rules.put("every handler says whom it serves", on(Controller.class, serves()));
		rules.put("a module's public service has eight methods at most", on(Service.class, fewPublicMethods()));
		rules.put("events carry ids and codes", listeners());
		rules.put("forms say what they accept", forms());
		rules.put("nothing prints", noPrinting());
		rules.put("rows are listed, never left streaming", noOpenRows());
		return rules;
	}

	private ArchRule ours(Conditions.Violations violations) {
		return classes().that().resideInAPackage(this.root + "..").should(violationsOf(violations));
	}

	private ArchRule on(Class<? extends Annotation> kind, Conditions.Violations violations) {
		return classes().that().areMetaAnnotatedWith(kind).or().areAnnotatedWith(kind).should(violationsOf(violations));
	}

	private ArchRule hidden(Class<? extends Annotation> kind) {
		return classes().that().areMetaAnnotatedWith(kind).or().areAnnotatedWith(kind).should().notHaveModifier(PUBLIC);
	}

	private Conditions.Violations names() {
		return (type) -> Stream.of(type.getSimpleName())
			.filter((name) -> name.startsWith("Abstract") || BANNED.stream().anyMatch(name::endsWith));
	}

	private Conditions.Violations flat() {
		return (type) -> Stream.of(type.getPackageName())
			.filter((name) -> name.substring(Math.min(this.root.length() + 1, name.length())).contains("."));
	}

	private ArchRule noOwnTime() {
		return noClasses().that()
			.resideInAPackage(this.root + "..")
			.and()
			.resideOutsideOfPackage(this.root + ".shared")
			.should()
			.callMethodWhere(Conditions.asksTheTime())
			.orShould()
			.callConstructor(Date.class);
	}

	private Conditions.Violations noSetters() {
		return (type) -> type.getMethods()
			.stream()
			.filter((method) -> method.getName().matches("set[A-Z].*"))
			.map((method) -> method.getFullName());
	}

	private Conditions.Violations noToString() {
		return (type) -> type.getMethods()
			.stream()
			.filter((method) -> "toString".equals(method.getName()))
			.flatMap((method) -> method.getFieldAccesses().stream())
			.filter((access) -> !"id".equals(access.getName()))
			.map((access) -> access.getTarget().getFullName());
	}

	private ArchRule noInjectedFields() {
		return noFields().that()
			.areDeclaredInClassesThat()
			.resideInAPackage(this.root + "..")
			.should()
			.beAnnotatedWith(Autowired.class)
			.orShould()
			.beAnnotatedWith(Value.class);
	}

	private Conditions.Violations fewNeeds() {
		return (type) -> type.getConstructors()
			.stream()
			.filter((constructor) -> constructor.getRawParameterTypes().size() > 5)
			.map((constructor) -> constructor.getFullName());
	}

	private Conditions.Violations fewHandlers() {
		return (type) -> Stream.of(type.getMethods().stream().filter(handler()).count())
			.filter((count) -> count > 5)
			.map((count) -> count + " handlers");
	}

	private Conditions.Violations fewLines() {
		return (type) -> Stream.of(this.sources.lines(type))
			.filter((lines) -> lines > 100)
			.map((lines) -> lines + " lines");
	}

	private ArchRule noDatabaseInControllers() {
		return noClasses().that()
			.areAnnotatedWith(Controller.class)
			.and()
			.doNotHaveSimpleName("CouncilAssetsController") // streams the logo's bytes
			.should()
			.dependOnClassesThat()
			.areAssignableTo(JdbcClient.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Transactional.class);
	}

	private Conditions.Violations serves() {
		return (type) -> type.getMethods()
			.stream()
			.filter(handler())
			.filter((method) -> !saysWhom(method) && !saysWhom(type))
			.map((method) -> method.getFullName());
	}

	private static boolean saysWhom(CanBeAnnotated element) {
		return element.isAnnotatedWith(For.class) || element.isAnnotatedWith(ForTheWorld.class);
	}

	private Conditions.Violations fewPublicMethods() {
		return (type) -> Stream.of(type)
			.filter((service) -> service.getModifiers().contains(PUBLIC))
			.map((service) -> service.getMethods()
				.stream()
				.filter((method) -> method.getModifiers().contains(PUBLIC))
				.count())
			.filter((count) -> count > 8)
			.map((count) -> count + " public methods");
	}

	private ArchRule listeners() {
		return ArchRuleDefinition.methods()
			.that()
			.areMetaAnnotatedWith(EventListener.class)
			.should(Conditions.hearOnly(this.root, Set.of(String.class.getName())));
	}

	private ArchRule forms() {
		return classes().that()
			.resideInAPackage(this.root + "..")
			.and()
			.areRecords()
			.and()
			.haveSimpleNameEndingWith("Form")
			.should(violationsOf((form) -> form.getFields()
				.stream()
				.filter((field) -> !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
				.filter((field) -> field.getRawType().isEquivalentTo(String.class) && !bounded(field))
				.map(JavaField::getFullName)));
	}

	private static boolean bounded(JavaField field) {
		return field.getAnnotations()
			.stream()
			.anyMatch((annotation) -> annotation.getRawType().isMetaAnnotatedWith(Constraint.class));
	}

	private ArchRule noPrinting() {
		return noClasses().that()
			.resideInAPackage(this.root + ".*")
			.and()
			.doNotHaveSimpleName("FirstAdministratorLink") // no log may hold the link
			.should()
			.accessField(System.class, "out")
			.orShould()
			.accessField(System.class, "err")
			.orShould()
			.callMethod(Throwable.class, "printStackTrace")
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(java.util.logging.Logger.class);
	}

	/** A stream of rows keeps its connection until somebody closes it. */
	private ArchRule noOpenRows() {
		return noClasses().that()
			.resideInAPackage(this.root + ".*")
			.should()
			.callMethod(JdbcClient.MappedQuerySpec.class, "stream");
	}

}
