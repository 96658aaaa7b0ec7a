package uk.rowan.record;

import java.util.List;

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
	void nothingGivesNothing() {
		assertThat(PlainText.of(" \n\n").blocks()).isEmpty();
	}

}
