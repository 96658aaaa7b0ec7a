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

	@Test
	void whatAWordProcessorPutsAroundIsTakenAway() {
		assertThat(PlainText.cleaned("<style>p {}</style><p class=MsoNormal>A &amp; B<o:p></o:p></p><p>C</p>"))
			.isEqualTo("A & B\n\nC");
	}

	@Test
	void otherWordsStayAsTheyAre() {
		String typed = "If a < b and b > c,\n  <b>bold</b>";
		assertThat(PlainText.cleaned(typed)).isEqualTo(typed);
	}

}
