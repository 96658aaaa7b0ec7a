package uk.rowan.document;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader can take out of a PDF by selecting everything: its text layer.
 *
 * @param words the words, each run of space as one
 * @param pages how many pages it has
 * @param title the title that it gives itself
 * @param language the language that it is said to be in
 */
public record PdfText(String words, int pages, String title, String language) {

	public static PdfText of(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PdfText(new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
					document.getNumberOfPages(), document.getDocumentInformation().getTitle(),
					document.getDocumentCatalog().getLanguage());
		}
	}

}
