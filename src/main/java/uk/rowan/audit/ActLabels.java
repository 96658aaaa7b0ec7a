package uk.rowan.audit;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import uk.rowan.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What acts are called: each module's messages hold {@code audit.act.<act>}.
 */
@Component
class ActLabels {

	private static final String PREFIX = "audit.act.";

	private final MessageSource messages;

	private final List<Option> options;

	ActLabels(MessageSource messages) throws IOException {
		this.messages = messages;
		this.options = Stream
			.of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
			.map(ActLabels::load)
			.flatMap((words) -> words.stringPropertyNames().stream())
			.filter((key) -> key.startsWith(PREFIX))
			.map((key) -> key.substring(PREFIX.length()))
			.map((act) -> new Option(act, of(act)))
			.sorted(Comparator.comparing(Option::text))
			.toList();
	}

	/**
	 * The words for an act; the act itself where it has none.
	 */
	String of(String act) {
		String words = this.messages.getMessage(PREFIX + act, null, act, Locale.UK);
		return (words != null) ? words : act;
	}

	List<Option> options() {
		return this.options;
	}

	private static Properties load(Resource resource) {
		try {
			return PropertiesLoaderUtils.loadProperties(resource);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
