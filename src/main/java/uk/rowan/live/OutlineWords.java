package uk.rowan.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.conference.ChildDecision;
import uk.rowan.conference.OutlineLine;
import uk.rowan.shared.ShortDates;

/**
 * Puts an outline plan into the words of a letter and a record (domain, 11.3).
 *
 * @param words the words around it
 */
record OutlineWords(LiveWords words) {

	String of(ChildDecision one) {
		List<String> said = new ArrayList<>();
		said.add(lines(one.outline().lines()));
		one.outline().terms().forEach((term, words) -> said.add(this.words.say("draft.term." + term, words)));
		said.add(this.words.say("draft.lead", one.lead()));
		said.add(this.words.say("draft.core-group", one.coreGroup(), day(one.coreGroupOn())));
		if (one.reviewOn() != null) {
			said.add(this.words.say("draft.review", day(one.reviewOn())));
		}
		return String.join("\n\n", said);
	}

	/** A column in which nothing was said is left out. */
	private String lines(List<OutlineLine> lines) {
		Map<String, Function<OutlineLine, String>> columns = new LinkedHashMap<>();
		columns.put("outcome", OutlineLine::outcome);
		columns.put("what", OutlineLine::what);
		columns.put("who", OutlineLine::who);
		columns.put("by", OutlineLine::byWhen);
		columns.put("measure", OutlineLine::measure);
		columns.values().removeIf((column) -> lines.stream().map(column).allMatch(String::isEmpty));
		Stream<String> heading = Stream
			.of(TableRow.of(columns.keySet().stream().map((name) -> this.words.say("draft." + name))));
		return Stream
			.concat(heading,
					lines.stream()
						.map((line) -> TableRow.of(columns.values().stream().map((column) -> column.apply(line)))))
			.collect(Collectors.joining("\n"));
	}

	private static String day(@Nullable LocalDate on) {
		return (on != null) ? ShortDates.day(on) : "–";
	}

}
