package uk.rowan.web;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TypedWordsTests {

	@Test
	void aPastedDocumentBecomesLinesAndLists() {
		assertThat(TypedWords
			.of("""
					<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head>
					<body><!--StartFragment--><p class=MsoNormal>Cold&nbsp;rooms<br>and <b>no</b> bed</p>
					<ul><li>one &amp; two</li><li><p>three</p></li></ul><p>After</p><!--EndFragment--></body></html>"""))
			.isEqualTo("Cold rooms\nand no bed\n- one & two\n- three\n\nAfter");
		assertThat(TypedWords.of("\u2022\tone\r\n\u00B7 two\r\no\tthree")).isEqualTo("- one\n- two\n- three");
	}

	@Test
	void paragraphsStandApart() {
		assertThat(TypedWords.of("<style>p {}</style><p class=MsoNormal>A &amp; B<o:p></o:p></p><p>C</p>"))
			.isEqualTo("A & B\n\nC");
	}

	@Test
	void theListOfAWordProcessorIsOne() {
		assertThat(TypedWords.of("""
				<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>\u00B7<span>&nbsp;&nbsp;
				</span></span><![endif]>one</p>
				<p class=MsoListParagraph><![if !supportLists]><span>\u00B7</span><![endif]>two</p>"""))
			.isEqualTo("- one\n- two");
	}

	@Test
	void aTableKeepsItsRowsAndCells() {
		assertThat(TypedWords.of("""
				<table class=MsoTableGrid><tr><td><p class=MsoNormal>Who<o:p></o:p></p></td><td><p>What</p></td></tr>
				<tr><td>School</td><td><p>meals</p><p>daily</p></td></tr></table><p>After</p>"""))
			.isEqualTo("| Who | What |\n| School | meals daily |\n\nAfter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a < b and <b>bold</b> said he", "\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDEC\uD83C\uDDE7",
			"\u05E9\u05DC\u05D5\u05DD \u0639\u0644\u064A\u0643\u0645", "\u5F35\u5049 \uD842\uDFB7", " two  spaces \n\n",
			"or not", "o dear", "If a < b and b > c,\n  <b>bold</b>" })
	void whatSomebodyTypesStaysAsTyped(String typed) {
		assertThat(TypedWords.of(typed)).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!--", "<style>", "<p", "<td>", "<", "<li> ", "\n", " ", "</p>", "mso-", "a", "|", "&",
			"\u2022", "- " })
	void whatHasNoEndIsReadInNoTime(String half) {
		assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> assertThatCode(() -> TypedWords.of("class=Mso<p" + half.repeat(900_000 / half.length()) + "end"))
					.doesNotThrowAnyException());
	}

	@Test
	void halfACharacterIsNoneHoweverItIsWritten() {
		assertThat(TypedWords.of("<p class=MsoNormal>A&#55296;B&#0;C&#128105;</p>")).isEqualTo("ABC\uD83D\uDC69");
	}

	@Test
	void whatIsHiddenAndNeverEndsHidesNothing() {
		assertThat(TypedWords.of("<p class=MsoNormal>One<style>two</p>")).contains("One", "two");
	}

}
