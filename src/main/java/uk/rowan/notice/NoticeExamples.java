package uk.rowan.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import uk.rowan.shared.CsvTable;

import org.springframework.core.io.ClassPathResource;

/**
 * The five published notices that Rowan was built to keep, as examples to start from.
 */
final class NoticeExamples {

	private static final Map<String, String> COUNCILS = new TreeMap<>(Map.of("staffordshire",
			"Staffordshire: child protection conferences", "stockport", "Stockport: safeguarding children partnership",
			"barnet", "Barnet: safeguarding, independent review", "bcp",
			"Bournemouth, Christchurch and Poole: children’s services", "solihull", "Solihull: safeguards service"));

	private static final List<NoticeExample> ALL = COUNCILS.keySet().stream().map(NoticeExamples::read).toList();

	private NoticeExamples() {
	}

	static List<NoticeExample> all() {
		return ALL;
	}

	static Optional<NoticeExample> named(String name) {
		return ALL.stream().filter((example) -> example.name().equals(name)).findFirst();
	}

	static NoticeExample find(String name) {
		return named(name).orElseThrow(() -> new IllegalArgumentException("no example " + name));
	}

	private static NoticeExample read(String name) {
		String text = resource(name + ".txt");
		int end = text.indexOf('\n');
		List<NoticeRemark> remarks = CsvTable.parse(resource("remarks.csv"))
			.stream()
			.filter((row) -> name.equals(row.get("example")))
			.map((row) -> new NoticeRemark(row.getOrDefault("quote", ""), row.getOrDefault("remark", "")))
			.toList();
		return new NoticeExample(name, COUNCILS.getOrDefault(name, name), text.substring(0, end),
				text.substring(end).strip(), remarks);
	}

	private static String resource(String file) {
		try {
			return new ClassPathResource("notice/examples/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
