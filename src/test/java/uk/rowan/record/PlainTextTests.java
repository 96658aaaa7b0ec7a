package uk.rowan.record;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@Test
	void paragraphsListsAndTablesAreKnown() {
		List<PlainText.Block> blocks = PlainText.of("One\ntwo\n\nthree\n- a\n- b\n| By | What |\n| school | meals |")
			.blocks();
		assertThat(blocks).extracting(PlainText.Block::words).containsExactly("One\ntwo", "three", "", "");
		assertThat(blocks.get(2).items()).containsExactly("a", "b");
		assertThat(blocks.get(3).head()).containsExactly("By", "What");
		assertThat(blocks.get(3).rows()).containsExactly(List.of("school", "meals"));
	}

	@Test
	void whatNobodyCouldReadIsCutIntoPiecesAndLosesNothing() {
		String sentence = "Left alone at night. ".repeat(500).strip();
		List<PlainText.Block> blocks = PlainText.of(sentence).blocks();
		assertThat(blocks).hasSize(3).allMatch((one) -> one.words().length() <= PlainText.PARAGRAPH);
		assertThat(blocks.stream().map(PlainText.Block::words).collect(Collectors.joining(" "))).isEqualTo(sentence);
		String letters = "\uD83D\uDC69".repeat(4_001);
		assertThat(
				PlainText.of("x" + letters).blocks().stream().map(PlainText.Block::words).collect(Collectors.joining()))
			.isEqualTo("x" + letters);
		assertThat(PlainText.of("- a\n".repeat(450)).blocks()).extracting((one) -> one.items().size())
			.containsExactly(200, 200, 50);
		assertThat(PlainText.of("|".repeat(100_000)).blocks()).allMatch((one) -> one.head().isEmpty());
		assertThat(PlainText.of("| a ".repeat(PlainText.COLUMNS) + "|").blocks().getFirst().head())
			.hasSize(PlainText.COLUMNS);
	}

	@Test
	void nothingGivesNothing() {
		assertThat(PlainText.of(" \n\n").blocks()).isEmpty();
	}

}
