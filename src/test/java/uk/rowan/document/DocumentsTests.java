package uk.rowan.document;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class DocumentsTests {

	private static final String PARAGRAPH = "The conference heard that the school has seen her without a coat. "
		.repeat(8);

	@Autowired
	private Documents documents;

	@Test
	void aDocumentKeepsTheStandardForEverybody() throws Exception {
		byte[] pdf = pdf("Ada", "Ben", "one\ntwo", PARAGRAPH.repeat(20));
		assertThat(PdfUa.problems(pdf)).isEmpty();
		PdfText text = PdfText.of(pdf);
		assertThat(text.title()).isEqualTo("Record of a conference");
		assertThat(text.language()).isEqualTo("en-GB");
		assertThat(text.words()).contains("Name Decision Ada Plan", "Page 1 of " + text.pages(),
				"R-12/1 • confidential", "Section 4");
	}

	@Test
	void aFileWithoutTagsIsFound() throws Exception {
		try (var plain = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			plain.addPage(new PDPage());
			plain.save(bytes);
			assertThat(PdfUa.problems(bytes.toByteArray())).isNotEmpty();
		}
	}

	@Test
	void markupThatWasTypedIsText() throws Exception {
		byte[] pdf = pdf("<script>alert(1)</script><img src='file:///etc/hostname'/>&amp;<b>x</b>");
		assertThat(PdfText.of(pdf).words())
			.contains("<script>alert(1)</script><img src='file:///etc/hostname'/>&amp;<b>x</b>");
	}

	@Test
	void lettersOfManyScriptsArePrinted() throws Exception {
		String names = "Ñandú Жанна Ωμέγα Łukasz Nguyễn Şeyma O’Neill Ṣóyinká";
		byte[] pdf = pdf(names);
		assertThat(PdfText.of(pdf).words()).contains(names);
		assertThat(PdfUa.problems(pdf)).isEmpty();
	}

	@Test
	void whatCannotBePrintedFailsNothing() throws Exception {
		byte[] pdf = pdf("\u5F35\u5049 \uD83D\uDC68\u200D\uD83D\uDC69 \u0007\uFFFE \uD800 \u0906\u0930 \u1230",
				"x".repeat(900));
		assertThat(PdfText.of(pdf).words()).contains("\u25A1\u25A1 ").contains("zh\u0101ng w\u011Bi");
		assertThat(PdfUa.problems(pdf)).isEmpty();
	}

	@Test
	void namesOfScriptsThatTheTypefaceLacksStandInLatinLetters() throws Exception {
		byte[] pdf = pdf("\u9648\u79C0\u82F1 \u0A15\u0A4C\u0A30 \u0645\u0631\u064A\u0645 Ada");
		assertThat(PdfText.of(pdf).words()).contains("ch\u00E9n xi\u00F9 y\u012Bng", "kaura", "Ada")
			.doesNotContain("\u25A1");
	}

	@Test
	void markThatBeginsATextStaysOutOfTheMarkup() throws Exception {
		byte[] pdf = pdf("\u0338 began with a stroke", "\u0301 began with an accent", "Ada");
		assertThat(PdfText.of(pdf).words()).contains("began with a stroke", "began with an accent", "Ada");
		assertThat(PdfUa.problems(pdf)).isEmpty();
	}

	@Test
	void wordsOfScriptsFromTheRightStandInTheirOrder() throws Exception {
		byte[] pdf = pdf("Her mother said \u05E9\u05DC\u05D5\u05DD \u05E2\u05DC\u05D9\u05DB\u05DD twice",
				"\u0645\u0631\u062D\u0628\u0627");
		// PDFBox puts what stands from right to left back into the order it is read in.
		assertThat(PdfText.of(pdf).words()).contains("\u05E9\u05DC\u05D5\u05DD \u05E2\u05DC\u05D9\u05DB\u05DD")
			.contains("\u0645\u0631\u062D\u0628\u0627");
		assertThat(PdfUa.problems(pdf)).isEmpty();
	}

	@Test
	void theSameSheetGivesTheSameWords() throws Exception {
		assertThat(PdfText.of(pdf("Ada", PARAGRAPH))).isEqualTo(PdfText.of(pdf("Ada", PARAGRAPH)));
	}

	private byte[] pdf(String... words) {
		return this.documents.pdf(new Sheet("document/trial", "Record of a conference", "R-12/1 • confidential",
				Map.of("rows", List.of(words), "sections", List.of(words))));
	}

}
